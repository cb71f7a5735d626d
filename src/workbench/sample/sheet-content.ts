/** A sheet as the workbook opens with it: what is in the cells, and how they look. */
export interface SheetContent {
  readonly name: string;
  /** Texts as if typed; one that begins with an apostrophe stays text whatever it looks like. */
  readonly rows: readonly (readonly string[])[];
  /** Pixels, from the first column on. */
  readonly columnWidths?: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows?: number;
  readonly looks?: readonly CellLook[];
  /** The cell that is selected when the workbook opens, if this is its first sheet. Zero-based. */
  readonly selected?: { readonly row: number; readonly column: number };
}

/** How a block of cells looks; rows and columns count from zero. */
export interface CellLook {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly bold?: boolean;
  readonly color?: string;
  readonly background?: string;
  readonly numberFormat?: string;
}
