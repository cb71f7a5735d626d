import type { DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';
import { REVEAL_BUDGET_BYTES, type SegmentSheet, type SheetSegment } from './archive';
import { decodeSegment } from './packing/segment';

/** People see it when they unhide sheets, so its name says what it is. */
export const SEGMENT_SHEET_NAME = 'Lusha data (do not edit)';
/** How many rows the sheet has, so that it is read only when there is one, and again when somebody has added to it. */
const MARK_NAME = `${SHARED_PREFIX}sheet`;
/** A cell holds 50,000 characters. */
const CELL_CHARACTERS = 45_000;
/** No segment is longer than all that the properties hold. */
const CELLS = Math.ceil(REVEAL_BUDGET_BYTES / CELL_CHARACTERS);

/**
 * The hidden sheet that holds what the properties have no room for: a row per segment, its number and its text.
 * Formulas can read it, only menus and the sidebar can write it.
 */
export interface WritableSegmentSheet extends SegmentSheet {
  /** Adds segments and makes sure that they are written before it returns. */
  append(segments: readonly SheetSegment[]): void;
  /**
   * Writes the texts that `change` gives over those that it is given; undefined leaves a row as it is.
   *
   * @returns whether any row was written
   */
  rewrite(change: (text: string) => string | undefined): boolean;
  /** Deletes the sheet. */
  remove(): void;
}

export function createSegmentSheet(
  spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet,
  flush: () => void,
  state: DocumentState,
): WritableSegmentSheet {
  let read: { readonly mark: string; readonly rows: readonly SheetSegment[] } | undefined;

  function readRows(mark: string): readonly SheetSegment[] {
    if (mark === '') return [];
    const sheet = spreadsheet().getSheetByName(SEGMENT_SHEET_NAME);
    const rows = sheet === null ? 0 : sheet.getLastRow();
    if (sheet === null || rows === 0) return [];
    const values = sheet.getRange(1, 1, rows, 1 + CELLS).getValues() as unknown[][];
    return values.map(([number, ...texts]) => ({ number: segmentNumber(number), text: texts.join('') }));
  }

  return {
    read() {
      const mark = state.properties().get(MARK_NAME) ?? '';
      if (read?.mark !== mark) read = { mark, rows: readRows(mark) };
      return read.rows;
    },

    append(segments) {
      if (segments.length === 0) return;
      const known = spreadsheet().getSheetByName(SEGMENT_SHEET_NAME);
      const sheet = known ?? spreadsheet().insertSheet(SEGMENT_SHEET_NAME).hideSheet();
      const rows = segments.map(({ number, text }) => [number, ...cellsOf(text)]);
      const before = sheet.getLastRow();
      const target = sheet.getRange(before + 1, 1, rows.length, 1 + CELLS);
      // As text first: a segment may begin like a formula or a number.
      target.setNumberFormat('@').setValues(rows.map((row) => row.map(String)));
      flush();
      state.stage(MARK_NAME, String(before + rows.length));
    },

    rewrite(change) {
      const sheet = spreadsheet().getSheetByName(SEGMENT_SHEET_NAME);
      if (sheet === null) return false;
      let isChanged = false;
      // Row by row: numbers may be there twice, or be whatever somebody typed over them.
      this.read().forEach(({ text }, row) => {
        const changed = change(text);
        if (changed === undefined) return;
        sheet.getRange(row + 1, 2, 1, CELLS).setValues([[...cellsOf(changed)]]);
        isChanged = true;
      });
      flush();
      read = undefined;
      return isChanged;
    },

    remove() {
      const sheet = spreadsheet().getSheetByName(SEGMENT_SHEET_NAME);
      if (sheet !== null) spreadsheet().deleteSheet(sheet);
      flush();
      state.stage(MARK_NAME, '');
      read = undefined;
    },
  };
}

/** People can edit the sheet. A segment whose number they broke counts as the oldest. */
function segmentNumber(value: unknown): number {
  const number = Number(value);
  return Number.isSafeInteger(number) && number >= 0 ? number : 0;
}

/** Whether a row holds something that cannot be read; a row that was emptied holds nothing. */
export function isDamaged({ text }: SheetSegment): boolean {
  return text !== '' && decodeSegment(text) === undefined;
}

function cellsOf(text: string): readonly string[] {
  return Array.from({ length: CELLS }, (_, cell) =>
    text.slice(cell * CELL_CHARACTERS, (cell + 1) * CELL_CHARACTERS),
  );
}
