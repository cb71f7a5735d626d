/** What crosses between the two halves of SpreadsheetApp. Rows and columns count from zero here, sheets go by the calculator's ids. */

// Types, not interfaces: only those fit the wire.
export type BlockShape = { row: number; column: number; rows: number; columns: number };

export type RangeShape = BlockShape & { sheetId: string };

export type SheetSize = { rows: number; columns: number };

/** A sheet: the calculator's id and the number that Google's `getSheetId` gives for it. */
export type SheetShape = { id: string; number: number };

export type SortKey = { column: number; ascending: boolean };

/** What a filter shows of a column: all but these texts, and of the rest what satisfies the condition. */
export type CriterionShape = {
  hiddenValues: string[] | null;
  /** `type` is a name of Google's BooleanCriteria. */
  condition: { type: string; values: (string | number)[] } | null;
};

/** `row` and `column` are set for the metadata of a row or a column, `sheetId` for all but the spreadsheet's own. */
export type MetadataPlace =
  | { type: 'SPREADSHEET' }
  | { type: 'SHEET'; sheetId: string }
  | { type: 'ROW' | 'COLUMN'; sheetId: string; index: number };

export type MetadataShape = {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  place: MetadataPlace;
};

export type MetadataQuery = {
  key: string | null;
  value: string | null;
  id: number | null;
  visibility: string | null;
  type: string | null;
  within: (RangeShape & { wholeRows: boolean; wholeColumns: boolean }) | MetadataPlace | null;
};

export type ProtectionShape = {
  id: number;
  type: 'RANGE' | 'SHEET';
  /** The whole sheet for type SHEET. */
  range: RangeShape;
  description: string;
  warningOnly: boolean;
  editors: string[];
  unprotected: RangeShape[];
};

/** What a formatting method changes, in the calculator's terms; null takes the format away. */
export type StyleShape = { [field: string]: string | number | boolean | null | StyleShape };
