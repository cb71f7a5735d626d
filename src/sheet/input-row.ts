/** One row of the input as it was understood. */
export type InputRow<Identifier> =
  | { readonly kind: 'blank' }
  /** Still being computed, or an error: no answer, no call. */
  | { readonly kind: 'unfinished' }
  /** Cannot identify anyone; `reason` completes the sentence "This row …". */
  | { readonly kind: 'unusable'; readonly reason: string }
  /** The ways to ask for this row, the most reliable first. */
  | { readonly kind: 'asked'; readonly identifiers: readonly Identifier[] };

/** The rows of a range without its header row, if it had one. */
export interface InputRange<Identifier> {
  readonly hasHeader: boolean;
  readonly rows: readonly InputRow<Identifier>[];
}
