/** What came of an action. */
export interface Outcome {
  /** False when nothing was done, or something is left to do. */
  readonly done: boolean;
  /** A sentence each. */
  readonly texts: readonly string[];
}
