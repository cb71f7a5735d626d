import { type BillingRules, priceOf, type PricedAction, type Prices } from './prices';

/** One position of a bill. */
export interface Charge {
  readonly action: PricedAction;
  readonly credits: number;
  /** The person or company it was for; null for a whole block of results. */
  readonly recordId: string | null;
  /** What was sold of the record: `emails`, `phones`, `company`, a premium block, `signal:promotion`. */
  readonly group: string | null;
  /** Number of the item in the request. */
  readonly item: number | null;
}

/** What the account has bought for good. */
export interface RevealMemory {
  has(recordId: string, group: string): boolean;
}

/** Adds up one call. Nothing is booked until the whole answer stands and the balance covers it. */
export class Bill {
  readonly prices: Prices;
  readonly rules: BillingRules;
  readonly #memory: RevealMemory;
  readonly #charges: Charge[] = [];
  /** A record can be asked for twice in one call; it is still paid once. */
  readonly #bought = new Set<string>();

  constructor(prices: Prices, rules: BillingRules, memory: RevealMemory) {
    this.prices = prices;
    this.rules = rules;
    this.#memory = memory;
  }

  get charges(): readonly Charge[] {
    return this.#charges;
  }

  get total(): number {
    return this.#charges.reduce((sum, { credits }) => sum + credits, 0);
  }

  /** True if the account owns the group of this record, or has bought it earlier on this bill. */
  owns(recordId: string, group: string): boolean {
    return this.#memory.has(recordId, group) || this.#bought.has(`${recordId} ${group}`);
  }

  /** The part of a search: one price per started block of results found. */
  search(action: 'contactSearch' | 'companySearch', found: number): void {
    const least = this.rules.minimumOnePerRequest ? 1 : 0;
    this.#add({
      action,
      credits: Math.max(least, priceOf(this.prices[action], found)),
      recordId: null,
      group: null,
      item: null,
    });
  }

  /** Results sold by the block without a least price: lookalikes. */
  block(action: PricedAction, quantity: number): void {
    this.#add({
      action,
      credits: priceOf(this.prices[action], quantity),
      recordId: null,
      group: null,
      item: null,
    });
  }

  /** A group that is paid once and then belongs to the account. */
  reveal(action: PricedAction, recordId: string, group: string, item: number): void {
    if (this.owns(recordId, group)) return;
    this.#bought.add(`${recordId} ${group}`);
    this.each(action, recordId, group, item);
  }

  /** Something that is paid whenever it is shown: signals, scores, members of a buying group. */
  each(action: PricedAction, recordId: string, group: string, item: number | null): void {
    this.#add({ action, credits: this.prices[action].credits, recordId, group, item });
  }

  /** A price that no list has: a third-party provider of the Data Waterfall. The group belongs to the account then. */
  foreign(action: PricedAction, recordId: string, group: string, item: number, credits: number): void {
    if (this.owns(recordId, group)) return;
    this.#bought.add(`${recordId} ${group}`);
    this.#add({ action, credits, recordId, group, item });
  }

  /** Everything bought for good on this bill, as `[recordId, group]`. */
  get bought(): readonly (readonly [recordId: string, group: string])[] {
    return [...this.#bought].map((key) => {
      const space = key.indexOf(' ');
      return [key.slice(0, space), key.slice(space + 1)];
    });
  }

  /** Free things belong to the account as well but are no position of a bill. */
  #add(charge: Charge): void {
    if (charge.credits > 0) this.#charges.push(charge);
  }
}
