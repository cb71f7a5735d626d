import type { Bill, RevealMemory } from '../billing/bill';
import { type BillingRules, type Prices } from '../billing/prices';
import { type ApiRefusal, keyMissing, keyRefused, refusal } from '../errors';
import type { Plan } from './plans';
import { RateWindows } from './rate-windows';

/** A monthly credit limit that an administrator has given the key (CONTRACT section 15). */
export interface KeyLimit {
  /** Credits a calendar month in UTC. */
  readonly credits: number;
  /** Sources leave open which of the two it is. */
  readonly status: 402 | 403;
}

export interface AccountSettings {
  readonly key: string;
  readonly plan: Plan;
  /** Credits bought, none of them spent yet. */
  readonly credits: number;
  readonly prices: Prices;
  readonly billing: BillingRules;
  readonly keyLimit: KeyLimit | null;
  /** The usage call shows spending only once it is this old (CONTRACT section 7.3: "lags by some seconds"). */
  readonly balanceLagMs: number;
}

export interface Balance {
  readonly total: number;
  readonly used: number;
  readonly remaining: number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Lusha's wording of the first is on record; that of the second is ours, with the words that section 15 promises. */
const NO_CREDITS = 'Insufficient credits for this operation';
const KEY_LIMIT = 'The monthly credit limit of this API key has been reached';

/** The account behind the key: what it may do, has bought and has left. All times in milliseconds since the epoch. */
export class Account implements RevealMemory {
  plan: Plan;
  billing: BillingRules;
  keyLimit: KeyLimit | null;
  /** False: every call with the right key is refused with 403. */
  active = true;
  readonly prices: Prices;
  readonly #balanceLagMs: number;
  #windows: RateWindows;
  #key: string;
  #total: number;
  readonly #owned = new Set<string>();
  readonly #spending: { readonly at: number; readonly credits: number; readonly key: string }[] = [];

  constructor(settings: AccountSettings) {
    this.plan = settings.plan;
    this.billing = settings.billing;
    this.keyLimit = settings.keyLimit;
    this.prices = settings.prices;
    this.#balanceLagMs = settings.balanceLagMs;
    this.#windows = new RateWindows(settings.plan.limits);
    this.#key = settings.key;
    this.#total = settings.credits;
  }

  get windows(): RateWindows {
    return this.#windows;
  }

  /** Moves the account to another plan; its windows begin anew. */
  changePlan(plan: Plan): void {
    this.plan = plan;
    this.#windows = new RateWindows(plan.limits);
  }

  /** From now on only `key` is valid; the one before is unknown at once (CONTRACT section 15). */
  replaceKey(key: string): void {
    this.#key = key;
  }

  /** Buys or takes away credits so that this many are left. */
  setRemaining(credits: number): void {
    this.#total += credits - this.balance().remaining;
  }

  /** Refuses in Lusha's order: no key, a key of the wrong form, an unknown key. */
  checkKey(key: string | undefined, now: number): void {
    if (key === undefined || key === '') throw keyMissing();
    if (!UUID.test(key)) throw keyRefused(400, now);
    if (key !== this.#key) throw keyRefused(401, now);
    if (!this.active) throw refusal(403, 'Account is not active');
  }

  /** Refuses a call that the account or its key cannot pay. Our choice: before any of it is processed. */
  checkFunds(credits: number, now: number): void {
    if (this.keyLimit !== null) {
      const spent = this.#spentByKey(now);
      if (spent >= this.keyLimit.credits || spent + credits > this.keyLimit.credits)
        throw keyLimitReached(this.keyLimit.status);
    }
    if (credits > this.balance().remaining) throw outOfCredits();
  }

  /** Books a bill: takes the credits and remembers what they bought. */
  pay(bill: Bill, now: number): void {
    for (const [recordId, group] of bill.bought) this.#owned.add(ownership(recordId, group));
    if (bill.total > 0) this.#spending.push({ at: now, credits: bill.total, key: this.#key });
  }

  /** True once the group of the record was paid; it is never charged again (CONTRACT section 8). */
  has(recordId: string, group: string): boolean {
    return this.#owned.has(ownership(recordId, group));
  }

  /** What the account really has. */
  balance(): Balance {
    return this.#balanceOf(this.#spending);
  }

  /** What the usage call says it has. */
  shownBalance(now: number): Balance {
    return this.#balanceOf(this.#spending.filter(({ at }) => at <= now - this.#balanceLagMs));
  }

  #balanceOf(spending: readonly { readonly credits: number }[]): Balance {
    const used = spending.reduce((sum, { credits }) => sum + credits, 0);
    return { total: this.#total, used, remaining: this.#total - used };
  }

  #spentByKey(now: number): number {
    const month = new Date(now).toISOString().slice(0, 7);
    return this.#spending
      .filter(({ at, key }) => key === this.#key && new Date(at).toISOString().startsWith(month))
      .reduce((sum, { credits }) => sum + credits, 0);
  }
}

export function outOfCredits(): ApiRefusal {
  return refusal(402, NO_CREDITS);
}

export function keyLimitReached(status: 402 | 403): ApiRefusal {
  return refusal(status, KEY_LIMIT);
}

function ownership(recordId: string, group: string): string {
  return `${recordId} ${group}`;
}
