import { parseJson, readList, readObject } from '../lusha/read-json';
import type { FormulaCell } from '../sheet/formula-cells';
import { compress, decompress } from '../storage/compressed-text';
import { MAX_VALUE_BYTES, StoreUnavailableError, type DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/** Holds the formulas that are out of their cells at the moment, should the execution die meanwhile. */
const REWRITING_NAME = `${SHARED_PREFIX}rewriting`;
/** A note that does not fit into one property goes on in the next. */
const NOTE_NAMES = [REWRITING_NAME, ...[1, 2, 3].map((part) => `${REWRITING_NAME}.${String(part)}`)];

/** A formula that was taken out of its cell; with the values that are to take its place, if it is being frozen. */
export interface NotedFormula extends FormulaCell {
  readonly result?: NotedResult;
}

/** The cells that a formula and its result fill, from the formula's own on. */
export interface NotedResult {
  readonly rows: number;
  readonly columns: number;
  /** Number formats before anything was written: format and count, by rows from left to right. */
  readonly formats: readonly FormatRun[];
  /** Tells the values that are written there from others; see `valuesMark`. */
  readonly mark: number;
}

export type FormatRun = readonly [format: string, count: number];

export function hasNote(state: DocumentState): boolean {
  return NOTE_NAMES.some((name) => (state.properties().get(name) ?? '') !== '');
}

/** What an execution has noted and not crossed out. A note that cannot be read is set aside. */
export function readNote(state: DocumentState): readonly NotedFormula[] {
  if (!hasNote(state)) return [];
  const text = NOTE_NAMES.map((name) => state.properties().get(name) ?? '').join('');
  const cells = readList(parseJson(decompress(text) ?? ''));
  const readable = cells?.filter(isNoted) ?? [];
  if (cells === undefined || readable.length < cells.length) {
    for (const name of NOTE_NAMES) if ((state.properties().get(name) ?? '') !== '') state.setAside(name);
  }
  return readable;
}

/**
 * Notes formulas before they are taken out, in place of what was noted before.
 *
 * @throws StoreUnavailableError when Google did not take the note; nothing may be taken out then
 */
export function writeNote(state: DocumentState, cells: readonly NotedFormula[]): void {
  const text = cells.length === 0 ? '' : encode(cells);
  NOTE_NAMES.forEach((name, part) => {
    const value = text.slice(part * MAX_VALUE_BYTES, (part + 1) * MAX_VALUE_BYTES);
    if (value !== (state.properties().get(name) ?? '')) state.stage(name, value);
  });
  state.commit();
  if (cells.length === 0 || !NOTE_NAMES.some((name) => state.unsaved().includes(name))) return;
  // The cache has it, but may forget it: that is not enough to take formulas out.
  writeNote(state, []);
  throw new StoreUnavailableError('The formulas could not be noted');
}

/** Whether `writeNote` has room for these. */
export function fitsNote(cells: readonly NotedFormula[]): boolean {
  return encode(cells).length <= NOTE_NAMES.length * MAX_VALUE_BYTES;
}

/** As many formulas at a time as leave room for what is noted about their results. */
export function portionsToNote<C extends FormulaCell>(cells: readonly C[]): readonly (readonly C[])[] {
  if (cells.length === 0) return [];
  if (cells.length === 1 || encode(cells).length <= MAX_VALUE_BYTES) return [cells];
  const middle = Math.ceil(cells.length / 2);
  return [...portionsToNote(cells.slice(0, middle)), ...portionsToNote(cells.slice(middle))];
}

function encode(cells: readonly NotedFormula[]): string {
  return compress(JSON.stringify(cells));
}

function isNoted(cell: unknown): cell is NotedFormula {
  const { sheetId, row, column, formula } = readObject(cell) ?? {};
  return [sheetId, row, column].every((number) => typeof number === 'number') && typeof formula === 'string';
}
