/** Another execution of this file holds the lock; nobody spends without it. */
export class LockBusyError extends Error {
  override readonly name = 'LockBusyError';
  readonly code = 'BUSY';
}

/** Left over of the time for what has to be done once the lock is held: a batch takes a few seconds. */
const RESERVE_MS = 8_000;
/** Nobody waits longer than this for the lock without looking whether the wait is still needed. */
const SLICE_MS = 2_000;
/** Under load the lock service itself refuses ("too many LockService operations"); then it is asked again. */
const REFUSED_WAIT_MS = 500;

export interface LockClock {
  now(): number;
  sleep(ms: number): void;
}

export interface LockWait {
  /** Milliseconds since the epoch by which the work should be done. */
  readonly deadline: number;
  /** Asked between tries: whether the work has become needless. */
  isNeedless?(): boolean;
  /** Told when the lock could not be given back early. */
  readonly report: (fault: string) => void;
}

/**
 * Runs work while no other execution of this file does the same.
 *
 * @returns what the work gives; undefined when it became needless while waiting
 * @throws LockBusyError when the lock does not come free in time
 */
export function exclusively<T>(
  lock: GoogleAppsScript.Lock.Lock | null,
  clock: LockClock,
  wait: LockWait,
  work: () => T,
): T | undefined {
  if (lock === null) throw new LockBusyError('This file has no lock');
  while (!tryLock(lock, clock, wait.deadline)) {
    if (wait.isNeedless?.() === true) return undefined;
    if (wait.deadline - RESERVE_MS <= clock.now()) throw new LockBusyError('The document lock is taken');
  }
  try {
    return work();
  } finally {
    release(lock, wait.report);
  }
}

/** Under load even this may be refused; the work is done all the same, and Google frees the lock at the end. */
function release(lock: GoogleAppsScript.Lock.Lock, report: (fault: string) => void): void {
  try {
    lock.releaseLock();
  } catch (error) {
    report(error instanceof Error ? error.message : String(error));
  }
}

function tryLock(lock: GoogleAppsScript.Lock.Lock, clock: LockClock, deadline: number): boolean {
  const patience = Math.max(0, Math.min(SLICE_MS, deadline - RESERVE_MS - clock.now()));
  try {
    return lock.tryLock(patience);
  } catch (error) {
    // Google's texts are translated, so any refusal is treated as load.
    if (!(error instanceof Error)) throw error;
    clock.sleep(Math.min(REFUSED_WAIT_MS, patience));
    return false;
  }
}
