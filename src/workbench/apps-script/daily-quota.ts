import type { Clock } from '../clock';
import { ServiceError } from './service';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Window {
  readonly startedAt: number;
  used: number;
}

/**
 * How much each user used of something. A window of 24 hours starts with the user's first use, as
 * guides/services/quotas says.
 */
export class DailyUse {
  readonly #windows = new Map<string, Window>();
  readonly #clock: Pick<Clock, 'now'>;

  constructor(clock: Pick<Clock, 'now'>) {
    this.#clock = clock;
  }

  of(user: string): number {
    return this.#window(user).used;
  }

  add(user: string, amount: number): void {
    const window = this.#window(user);
    window.used += amount;
    this.#windows.set(user, window);
  }

  #window(user: string): Window {
    const now = this.#clock.now();
    const window = this.#windows.get(user);
    return window && now - window.startedAt < DAY_MS ? window : { startedAt: now, used: 0 };
  }
}

/** Counts the calls of a service. */
export class DailyQuota {
  readonly #use: DailyUse;
  readonly #service: string;
  readonly #limit: number;

  /** @param service as it is named in Google's text, such as `urlfetch` */
  constructor(service: string, limit: number, clock: Clock) {
    this.#service = service;
    this.#limit = limit;
    this.#use = new DailyUse(clock);
  }

  used(user: string): number {
    return this.#use.of(user);
  }

  /** Throws `ServiceError` when the day's calls are used up. */
  use(user: string, calls = 1): void {
    if (this.#use.of(user) + calls > this.#limit) {
      throw new ServiceError(`Service invoked too many times for one day: ${this.#service}.`);
    }
    this.#use.add(user, calls);
  }
}
