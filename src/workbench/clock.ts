/**
 * Time as an object. People get the real one; tests and the bench get a virtual one that they move.
 * Everything in the workbench that waits or asks what time it is goes through a `Clock`.
 */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Resolves once `ms` milliseconds have passed on this clock. */
  sleep(ms: number): Promise<void>;
}
