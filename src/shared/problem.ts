/** What can go wrong, as the user meets it: the codes of cells, sidebar and receipts. */
export type ProblemCode =
  | 'NO_KEY'
  | 'BAD_KEY'
  | 'NO_CREDITS'
  | 'KEY_LIMIT'
  | 'PLAN'
  | 'RATE_LIMIT'
  | 'CAP'
  | 'HELD'
  | 'BAD_INPUT'
  | 'RESTRICTED'
  | 'SESSION'
  | 'BUSY'
  | 'NETWORK'
  | 'SERVER';

/** A problem in words for the person at the keyboard. */
export interface Problem {
  readonly code: ProblemCode;
  /** What happened, one or two sentences. */
  readonly message: string;
  /** What to do about it, one sentence. */
  readonly action: string;
}
