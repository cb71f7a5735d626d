import { UnusableRequestError } from '../lusha/errors';
import { byNewest, type Signal } from '../lusha/signals/decode-signals';
import { RevealFailedError } from '../reveals/resolution';
import { once } from '../storage/once';
import type { KnownOfRecord } from './ask-for-signals';
import { rowTexts, throwIfNothingCame } from './evaluate';
import { toResult, withHeader, type FunctionResult } from './result-table';
import { rowCells, type ShownAnswer } from './row-cells';
import type { SignalColumn, SignalRow } from './signal-columns';
import type { RecordRow } from './signal-records';
import type { TableAnswer } from './table-answer';
import type { TableContext } from './table-context';
import { tableResult, withArguments } from './table-result';

/** Rows of a range, and what is known of their records. */
export interface AnsweredRows {
  readonly hasHeader: boolean;
  readonly rows: readonly RecordRow[];
  readonly answer: TableAnswer<KnownOfRecord>;
}

/** How the signals are shown. */
export interface SignalView {
  readonly columns: readonly SignalColumn[];
  readonly header: boolean | undefined;
}

/** The newest signal of each row, beside it. */
export function newestOfEachRow(
  { hasHeader, rows, answer }: AnsweredRows,
  { columns, header }: SignalView,
  context: Pick<TableContext, 'timeZone'>,
): FunctionResult {
  const shown = rowAnswers(rows, answer);
  const texts = rowTexts(context);
  throwIfNothingCame(shown, texts);
  const plain = columns.map((column) => ({ ...column, needs: undefined }));
  const cells = shown.map((row) =>
    rowCells(row, plain, ({ signal }) => (signal === undefined ? 'NO_SIGNALS' : 'OK'), texts),
  );
  const labels = columns.map(({ label }) => label);
  return toResult(
    withHeader(cells, labels, { input: hasHeader, wanted: header }),
    once(() => context.timeZone()),
  );
}

/** Every signal, newest first, under a header; a record that stands in two rows is told of once. */
export function listOfSignals(
  { rows, answer }: AnsweredRows,
  { columns, header }: SignalView,
  context: Pick<TableContext, 'timeZone'>,
): FunctionResult {
  const names = new Map(rows.flatMap((row) => (row.kind === 'record' ? [[row.id, row.who] as const] : [])));
  const signals = answer.rows.flatMap(([id, some]) =>
    some.map((signal): SignalRow => ({ id, who: names.get(id) ?? '', signal, count: some.length })),
  );
  const newest = signals.sort((a, b) => byNewest(a.signal ?? {}, b.signal ?? {}));
  const shown = rowAnswers(rows, answer);
  const failed = shown.find(({ kind }) => kind === 'failed');
  const unusable = rows.find(({ kind }) => kind === 'unusable');
  if (unusable?.kind === 'unusable' && shown.every(({ kind }) => kind === 'unusable' || kind === 'blank')) {
    withArguments(() => {
      throw new UnusableRequestError(
        `Nobody in this range can be asked about: its first row ${unusable.reason}.`,
        'Correct the rows.',
      );
    });
  }
  const error = answer.error ?? (failed?.kind === 'failed' ? failed.error : undefined);
  return tableResult({ rows: newest, error }, columns, header, context);
}

function rowAnswers(
  rows: readonly RecordRow[],
  { rows: known, error }: TableAnswer<KnownOfRecord>,
): readonly ShownAnswer<SignalRow>[] {
  const byId: ReadonlyMap<string, readonly Signal[]> = new Map(known);
  return rows.map((row) => {
    if (row.kind !== 'record') return row;
    const { id, who } = row;
    const signals = byId.get(id);
    if (signals === undefined) {
      const reason = error ?? new RevealFailedError('Lusha gave no signals for this row');
      return { kind: 'failed', error: reason };
    }
    const record = { id, who, signal: signals[0], count: signals.length };
    return { kind: 'revealed', reveal: { record, groups: {}, credits: 0 } };
  });
}
