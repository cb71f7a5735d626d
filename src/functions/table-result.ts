import type { Cell } from '../fields/cell';
import { BadOptionError, UnknownNameError } from '../fields/input-errors';
import { LushaError, UnusableRequestError } from '../lusha/errors';
import { explain } from '../messages/explain';
import { cellText } from '../sheet/cell-text';
import { once } from '../storage/once';
import type { TimeZone } from '../sheet/time-zone';
import { rowTexts, throwIfNothingCame } from './evaluate';
import { functionError } from './function-error';
import { toResult, type FunctionResult } from './result-table';
import { rowCells } from './row-cells';
import type { TableAnswer } from './table-answer';
import type { NamedField } from '../fields/field-list';

/** A table under its headers. What went wrong stands below what came; it is thrown when nothing did. */
export function tableResult<Row>(
  { rows, error }: TableAnswer<Row>,
  columns: readonly (NamedField & { value(row: Row): Cell })[],
  header: boolean | undefined,
  context: { timeZone(): TimeZone },
): FunctionResult {
  const texts = rowTexts(context);
  const failed = error === undefined ? [] : [{ kind: 'failed' as const, error }];
  if (rows.length === 0) throwIfNothingCame(failed, texts);
  const plain = columns.map(({ name, label }) => ({ name, label, needs: undefined, value: () => '' }));
  const cells: readonly (readonly Cell[])[] = [
    ...(header === false ? [] : [columns.map(({ label }) => label)]),
    ...rows.map((row) => columns.map((column) => column.value(row))),
    ...failed.map((answer) => rowCells(answer, plain, () => 'FAILED', texts)),
  ];
  const shown = cells.length === 0 ? [columns.map(() => '')] : cells;
  return toResult(
    shown,
    once(() => context.timeZone()),
  );
}

/** Runs what reads the arguments; what is wrong with them becomes the error that the cell shows. */
export function withArguments<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    const isArgument = [UnknownNameError, BadOptionError, LushaError].some((cause) => error instanceof cause);
    const problem = isArgument ? explain(error, 'formula', String) : undefined;
    throw problem === undefined ? error : functionError(problem);
  }
}

/** @throws UnusableRequestError unless it is a whole number from 1 to `most` */
export function readCount(input: unknown, usual: number, most: number, label: string): number {
  const text = cellText(input);
  if (text === '') return usual;
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  throw new UnusableRequestError(
    `"${text}" is not a number of ${label}.`,
    `Give a whole number from 1 to ${String(most)}.`,
  );
}
