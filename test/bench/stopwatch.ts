/** Adds up real time, in milliseconds; stands still while something else is at work. */
export class Stopwatch {
  #total = 0;
  #startedAt: number | undefined;

  get milliseconds(): number {
    return this.#total;
  }

  /** Counts the time of the work. */
  time<T>(work: () => T): T {
    this.#startedAt = performance.now();
    try {
      return work();
    } finally {
      this.#stop();
    }
  }

  /** Does not count the time of the work, which is part of what is being timed. */
  pause<T>(work: () => T): T {
    if (this.#startedAt === undefined) return work();
    this.#stop();
    try {
      return work();
    } finally {
      this.#startedAt = performance.now();
    }
  }

  #stop(): void {
    if (this.#startedAt === undefined) return;
    this.#total += performance.now() - this.#startedAt;
    this.#startedAt = undefined;
  }
}
