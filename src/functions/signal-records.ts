import { CapReachedError } from '../credits/caps';
import { HeldError } from '../reveals/resolution';
import type { InputRow } from '../sheet/input-row';
import { answerRows } from './answer-rows';
import type { AnswerParts } from './pay-for-wishes';
import type { RowAnswer } from './row-answer';

/** Whose signals a row shows. */
export type RecordRow =
  | Exclude<RowAnswer<never>, { readonly kind: 'revealed' }>
  | { readonly kind: 'record'; readonly id: string; readonly who: string };

/** The rows, and what of them cannot be searched for now but will be. */
export interface RecordRows {
  readonly rows: readonly RecordRow[];
  /** Store keys of those who wait. */
  readonly waiting: readonly string[];
  /** Why they wait. */
  readonly reason: HeldError | CapReachedError | undefined;
}

/** Whose records rows are about. Those without a Lusha ID that the file does not know are searched for. */
export function findRecords<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(
  rows: readonly InputRow<Identifier>[],
  who: (identifier: Identifier) => string,
  deadline: number,
  parts: AnswerParts<Identifier, R, G>,
): RecordRows {
  const searched = rows.map((row) => (givenId(row) === undefined ? row : { kind: 'blank' as const }));
  const answers = answerRows(searched, { full: false, groups: [] }, deadline, parts);
  const waiting: string[] = [];
  let reason: RecordRows['reason'];
  const found = rows.map((row, position): RecordRow => {
    if (row.kind !== 'asked') return row;
    const [first] = row.identifiers;
    const label = first === undefined ? '' : who(first);
    const id = givenId(row);
    if (id !== undefined) return { kind: 'record', id, who: label };
    const answer = answers[position] ?? { kind: 'blank' as const };
    if (answer.kind === 'revealed') return { kind: 'record', id: answer.reveal.record.id, who: label };
    if (answer.kind !== 'failed') return answer;
    const { error } = answer;
    if (error instanceof HeldError || error instanceof CapReachedError) {
      reason ??= error;
      if (first !== undefined) waiting.push(parts.subject.key(first));
    }
    return { kind: 'failed', error };
  });
  return { rows: found, waiting, reason };
}

function givenId(row: InputRow<{ readonly id?: string }>): string | undefined {
  return row.kind === 'asked' ? row.identifiers.find(({ id }) => id !== undefined)?.id : undefined;
}
