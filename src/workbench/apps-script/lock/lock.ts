import type { WorkbenchClock } from '../../clock';

interface Waiter {
  readonly execution: number;
  readonly answer: (acquired: boolean) => void;
}

/** One lock among all executions: held by at most one, granted in the order of asking. Not counted: one release frees. */
export class Lock {
  readonly #clock: WorkbenchClock;
  readonly #waiters: Waiter[] = [];
  #holder: number | null = null;

  constructor(clock: WorkbenchClock) {
    this.#clock = clock;
  }

  isHeldBy(execution: number): boolean {
    return this.#holder === execution;
  }

  /** Resolves to whether the execution has the lock, at the latest after `timeoutMs`. */
  acquire(execution: number, timeoutMs: number): Promise<boolean> {
    if (this.#holder === null) this.#holder = execution;
    if (this.#holder === execution) return Promise.resolve(true);
    return new Promise((resolve) => {
      const cancel = this.#clock.wait(timeoutMs, () => {
        waiter.answer(false);
      });
      const waiter: Waiter = {
        execution,
        answer: (acquired) => {
          cancel();
          this.#remove(waiter);
          resolve(acquired);
        },
      };
      this.#waiters.push(waiter);
    });
  }

  release(execution: number): void {
    if (this.#holder !== execution) return;
    const next = this.#waiters[0];
    this.#holder = next ? next.execution : null;
    next?.answer(true);
  }

  /** The execution is over: it holds nothing and waits for nothing any more. */
  forget(execution: number): void {
    for (const waiter of this.#waiters.filter((candidate) => candidate.execution === execution)) {
      waiter.answer(false);
    }
    this.release(execution);
  }

  #remove(waiter: Waiter): void {
    const index = this.#waiters.indexOf(waiter);
    if (index >= 0) this.#waiters.splice(index, 1);
  }
}
