import type { ClockView } from './clock-view';

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

/** What the workbench itself needs of a clock beyond telling the time. Callbacks must not throw. */
export interface WorkbenchClock extends Clock {
  /** Calls `wake` once `ms` have passed. Somebody waits for it: a virtual clock moves on to it. Returns how to cancel. */
  wait(ms: number, wake: () => void): () => void;
  /** Calls `ring` once `ms` have passed. Nobody waits for it: it never makes virtual time pass. Returns how to cancel. */
  alarm(ms: number, ring: () => void): () => void;
  /** Marks that something computes, so that virtual time stands still until the returned function is called. */
  busy(): () => void;
  /** Moves time forward; everything due on the way has happened, and its consequences, when this resolves. */
  advance(ms: number): Promise<void>;
  /** The same time for other threads, readable without asking. */
  readonly view: ClockView;
}
