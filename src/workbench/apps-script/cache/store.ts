import type { Clock } from '../../clock';
import { DEFAULT_EXPIRATION_S, ITEMS_AFTER_EVICTION, MAX_ITEMS } from './constants';

interface Item {
  readonly value: string;
  /** On the workbench's clock, milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** One cache. Items leave by age of creation; reading one does not keep it. */
export class CacheStore {
  /** In order of creation, which is the order of eviction. */
  readonly #items = new Map<string, Item>();
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  get size(): number {
    for (const key of this.#items.keys()) this.get(key);
    return this.#items.size;
  }

  /** What has not expired, oldest first. */
  all(): Record<string, string> {
    const now = this.#clock.now();
    const alive = [...this.#items].filter(([, item]) => item.expiresAt > now);
    return Object.fromEntries(alive.map(([key, item]) => [key, item.value]));
  }

  get(key: string): string | null {
    const item = this.#items.get(key);
    if (!item) return null;
    if (item.expiresAt > this.#clock.now()) return item.value;
    this.#items.delete(key);
    return null;
  }

  put(key: string, value: string, seconds: number): void {
    // A lifetime below one second is accepted and stored (measured, as MAX_VALUE_BYTES), as if none were given.
    const lifetime = seconds > 0 ? seconds : DEFAULT_EXPIRATION_S;
    this.#items.delete(key);
    this.#items.set(key, { value, expiresAt: this.#clock.now() + lifetime * 1000 });
    if (this.#items.size <= MAX_ITEMS) return;
    for (const oldest of this.#items.keys()) {
      if (this.#items.size <= ITEMS_AFTER_EVICTION) break;
      this.#items.delete(oldest);
    }
  }

  remove(key: string): void {
    this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
  }
}
