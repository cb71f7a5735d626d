import type { Clock } from '../clock';
import { ServiceError } from './service';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Window {
  readonly startedAt: number;
  used: number;
}

/**
 * Counts what each user used of a service. A window of 24 hours starts with the user's first call, as
 * guides/services/quotas says.
 */
export class DailyQuota {
  readonly #windows = new Map<string, Window>();
  readonly #service: string;
  readonly #limit: number;
  readonly #clock: Clock;

  /** @param service as it is named in Google's text, such as `urlfetch` */
  constructor(service: string, limit: number, clock: Clock) {
    this.#service = service;
    this.#limit = limit;
    this.#clock = clock;
  }

  used(user: string): number {
    return this.#window(user).used;
  }

  /** Throws `ServiceError` when the day's calls are used up. */
  use(user: string, calls = 1): void {
    const window = this.#window(user);
    if (window.used + calls > this.#limit) {
      throw new ServiceError(`Service invoked too many times for one day: ${this.#service}.`);
    }
    window.used += calls;
    this.#windows.set(user, window);
  }

  #window(user: string): Window {
    const now = this.#clock.now();
    const window = this.#windows.get(user);
    return window && now - window.startedAt < DAY_MS ? window : { startedAt: now, used: 0 };
  }
}
