import { parseJson, readList } from '../lusha/read-json';
import type { DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';
import { utf8Length } from '../storage/utf8-length';

/** What Lusha charged, by day, by what asked (a function's name, or a run) and by who. */
export interface LedgerLine {
  /** In the spreadsheet's time zone, `YYYY-MM-DD`. */
  readonly day: string;
  /** `LUSHA_PERSON`, `LUSHA_COMPANY`, `reveal held rows`, `run …`. */
  readonly source: string;
  /** `formula`, or the user id of who pressed the button. */
  readonly user: string;
  readonly credits: number;
}

const LEDGER = `${SHARED_PREFIX}ledger`;
/** Below the size of a property. When it is reached, older days are told in one line each, then the oldest leave. */
const MAX_LEDGER_BYTES = 7_500;

type Row = readonly [day: string, source: string, user: string, credits: number];

/** @throws StoreUnavailableError when the properties are needed and cannot be read */
export function readLedger(state: DocumentState): readonly LedgerLine[] {
  const text = state.properties().get(LEDGER) ?? '';
  if (text === '') return [];
  const rows = readList(parseJson(text)) ?? [];
  const readable = rows.filter(isRow);
  if (readable.length < rows.length || rows.length === 0) state.setAside(LEDGER);
  return readable.map(([day, source, user, credits]) => ({ day, source, user, credits }));
}

function isRow(row: unknown): row is Row {
  const [day, source, user, credits] = readList(row) ?? [];
  return [day, source, user].every((part) => typeof part === 'string') && Number.isFinite(credits);
}

/** Notes a charge in the state, to be written by its `commit` together with what was paid for. */
export function noteCharge(state: DocumentState, charge: LedgerLine): void {
  if (charge.credits === 0) return;
  state.stage(LEDGER, encodeLedger(addLine(readLedger(state), charge)));
}

/** Charges of the same day, source and user are one line. */
export function addLine(lines: readonly LedgerLine[], charge: LedgerLine): readonly LedgerLine[] {
  const same = (line: LedgerLine): boolean =>
    line.day === charge.day && line.source === charge.source && line.user === charge.user;
  const known = lines.find(same);
  if (known === undefined) return [...lines, charge];
  return lines.map((line) => (line === known ? { ...line, credits: line.credits + charge.credits } : line));
}

/** Credits of the lines that the predicate takes. */
export function spent(lines: readonly LedgerLine[], counts: (line: LedgerLine) => boolean): number {
  return lines.filter(counts).reduce((sum, { credits }) => sum + credits, 0);
}

/** What a line of a whole day has in place of source and user. */
export const WHOLE_DAY = 'earlier';

function encodeLedger(lines: readonly LedgerLine[]): string {
  const textOf = (rows: readonly LedgerLine[]): string =>
    JSON.stringify(rows.map(({ day, source, user, credits }): Row => [day, source, user, credits]));
  const text = textOf(lines);
  return utf8Length(text) <= MAX_LEDGER_BYTES ? text : encodeLedger(shortened(lines));
}

/** The sum of a day outlives who spent it on what; the newest day, by which caps are counted, stays as it is. */
function shortened(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const newest = lines[lines.length - 1]?.day;
  const detailed = lines.find(({ day, source }) => source !== WHOLE_DAY && day !== newest)?.day;
  if (detailed === undefined) return lines.slice(Math.ceil(lines.length / 10));
  const credits = spent(lines, ({ day }) => day === detailed);
  const at = lines.findIndex(({ day }) => day === detailed);
  const others = lines.filter(({ day }) => day !== detailed);
  return [
    ...others.slice(0, at),
    { day: detailed, source: WHOLE_DAY, user: WHOLE_DAY, credits },
    ...others.slice(at),
  ];
}
