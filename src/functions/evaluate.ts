import { readFields, type NamedField } from '../fields/field-list';
import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import { RateLimitError } from '../lusha/errors';
import { CapReachedError } from '../credits/caps';
import { HeldError } from '../reveals/resolution';
import { explainOrThrow } from '../messages/explain';
import { BadOptionError, UnknownNameError } from '../fields/input-errors';
import type { Wanted } from '../reveals/stored-reveal';
import type { InputRange } from '../sheet/input-row';
import type { TimeZone } from '../sheet/time-zone';
import { answerRows } from './answer-rows';
import type { AnswerParts } from './pay-for-wishes';
import type { RowError } from './row-answer';
import { functionError } from './function-error';
import { readOptions, type FunctionOptions } from './options';
import { toResult, withHeader, type FunctionResult } from './result-table';
import {
  ROW_FIELDS,
  rowCells,
  type Column,
  type RowStatus,
  type RowTexts,
  type ShownAnswer,
} from './row-cells';
import { once } from '../storage/once';

/** Google stops a custom function after 30 s; ours answers within 25 s with what it has. */
export const ANSWER_WITHIN_MS = 25_000;

/** What `LUSHA_PERSON` and `LUSHA_COMPANY` do differently. */
export interface FunctionSubject<Identifier, R, G extends string, F extends NamedField> {
  readonly fields: readonly F[];
  readonly defaults: readonly string[];
  readInput(input: unknown): InputRange<Identifier>;
  /** What must be known to fill these fields. */
  wanted(fields: readonly F[]): Pick<Wanted<G>, 'full' | 'groups'>;
  column(field: F, doNotCall: DoNotCallPolicy): Column<R>;
  statusOf(record: R, groups: readonly G[]): RowStatus;
}

export interface FunctionContext<Identifier, R, G extends string> extends AnswerParts<Identifier, R, G> {
  timeZone(): TimeZone;
  /** The setting that holds when the formula does not say. */
  doNotCall(): DoNotCallPolicy;
  /** The age from which answers are asked for again, when the formula does not say; undefined for never. */
  maxAgeMs(): number | undefined;
}

/**
 * Evaluates one formula.
 *
 * @returns a scalar for one cell, else a rectangle
 * @throws Error with the message for the cell, when the arguments are wrong or nothing could be fetched
 */
export function evaluate<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
  F extends NamedField,
>(
  args: { readonly input: unknown; readonly fields: unknown; readonly options: unknown },
  subject: FunctionSubject<Identifier, R, G, F>,
  context: FunctionContext<Identifier, R, G>,
): FunctionResult {
  const deadline = context.now() + ANSWER_WITHIN_MS;
  const { fields, options } = readArguments(args, subject);
  const input = subject.readInput(args.input);
  const recordFields = fields.filter((field): field is F => !isRowField(field));
  const maxAge = once(() => options.maxAgeMs ?? context.maxAgeMs());
  const wanted: Wanted<G> = {
    ...subject.wanted(recordFields),
    // Asked for only once the rows are looked up: the settings travel with the same look into the cache.
    get maxAgeMs() {
      return maxAge();
    },
  };
  const answers = answerRows(input.rows, wanted, deadline, context);
  const texts = rowTexts(context);
  throwIfNothingCame(answers, texts);
  const doNotCall = options.doNotCall ?? (usesDoNotCall(wanted.groups) ? context.doNotCall() : 'show');
  const columns = fields.map((field) =>
    isRowField(field) ? rowColumn<R>(field) : subject.column(field, doNotCall),
  );
  const rows = answers.map((answer) =>
    rowCells(answer, columns, (record) => subject.statusOf(record, wanted.groups), texts),
  );
  const labels = fields.map((field) => field.label);
  const timeZone = once(() => context.timeZone());
  return toResult(withHeader(rows, labels, { input: input.hasHeader, wanted: options.header }), timeZone);
}

function readArguments<Identifier, R, G extends string, F extends NamedField>(
  args: { readonly fields: unknown; readonly options: unknown },
  subject: FunctionSubject<Identifier, R, G, F>,
): { readonly fields: readonly (F | (typeof ROW_FIELDS)[number])[]; readonly options: FunctionOptions } {
  try {
    const known: readonly (F | (typeof ROW_FIELDS)[number])[] = [...subject.fields, ...ROW_FIELDS];
    return {
      fields: readFields(args.fields, known, subject.defaults),
      options: readOptions(args.options),
    };
  } catch (error) {
    if (!(error instanceof UnknownNameError || error instanceof BadOptionError)) throw error;
    throw functionError(explainOrThrow(error, 'formula', String));
  }
}

/**
 * When every row failed there is nothing to show, and an error that `IFERROR` sees says more than text. Rows that
 * are held or capped have not failed; they wait.
 */
export function throwIfNothingCame<R>(answers: readonly ShownAnswer<R>[], texts: RowTexts): void {
  const informative = answers.filter(({ kind }) => kind !== 'blank' && kind !== 'unfinished');
  const [first] = informative;
  const nothing = informative.every((answer) => answer.kind === 'failed' && answer.known === undefined);
  if (first?.kind === 'failed' && nothing && !isWaiting(first.error))
    throw functionError(texts.explain(first.error));
}

function isWaiting(error: RowError): boolean {
  return error instanceof HeldError || error instanceof CapReachedError;
}

export function rowTexts(context: { timeZone(): TimeZone }): RowTexts {
  const clockTime = (time: number): string => context.timeZone().clockTime(time);
  return {
    explain: (error) => explainOrThrow(error, 'formula', clockTime),
    until: (error) => (error instanceof RateLimitError ? clockTime(error.resetsAt) : undefined),
  };
}

function isRowField(field: NamedField): field is (typeof ROW_FIELDS)[number] {
  return ROW_FIELDS.some(({ name }) => name === field.name);
}

function rowColumn<R>(field: NamedField): Column<R> {
  return { name: field.name, label: field.label, needs: undefined, value: () => '' };
}

function usesDoNotCall(groups: readonly string[]): boolean {
  return groups.includes('phones');
}
