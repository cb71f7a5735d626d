/** Another execution of this file holds the lock; nobody spends without it. */
export class LockBusyError extends Error {
  override readonly name = 'LockBusyError';
  readonly code = 'BUSY';
}

/** Left over of the time for what has to be done once the lock is held: a batch takes a few seconds. */
const RESERVE_MS = 8_000;
/** Under load the lock service itself refuses ("too many LockService operations"); then it is asked again. */
const REFUSED_WAIT_MS = 500;

export interface LockClock {
  now(): number;
  sleep(ms: number): void;
}

/**
 * Runs work while no other execution of this file does the same.
 *
 * @param deadline milliseconds since the epoch by which the work should be done
 * @throws LockBusyError when the lock does not come free in time
 */
export function exclusively<T>(
  lock: GoogleAppsScript.Lock.Lock | null,
  clock: LockClock,
  deadline: number,
  work: () => T,
): T {
  if (lock === null || !acquire(lock, clock, deadline)) throw new LockBusyError('The document lock is taken');
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}

function acquire(lock: GoogleAppsScript.Lock.Lock, clock: LockClock, deadline: number): boolean {
  for (;;) {
    const patience = deadline - RESERVE_MS - clock.now();
    try {
      return lock.tryLock(Math.max(0, patience));
    } catch (error) {
      // Google's texts are translated, so any refusal is treated as load.
      if (!(error instanceof Error) || patience <= REFUSED_WAIT_MS)
        throw new LockBusyError('The lock service refuses');
      clock.sleep(REFUSED_WAIT_MS);
    }
  }
}
