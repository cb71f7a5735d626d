import type { Bill } from '../billing/bill';
import type { WaterfallMode } from '../operation';
import type { Person } from '../seed/person';
import { CONTACT_GROUPS, type ContactGroup, REVEAL_ACTIONS } from './preview';
import { providerData, PROVIDER_CREDITS } from './waterfall-provider';

/** A group that a provider of the Data Waterfall is still looking for. */
export interface PendingReveal {
  readonly person: Person;
  readonly group: ContactGroup;
  readonly item: number;
}

/** Builds the full records of one call, with the groups that were asked for, and puts them on its bill. */
export class Reveals {
  /** Groups left to a job. */
  readonly pending: PendingReveal[] = [];
  readonly #bill: Bill;
  readonly #mode: WaterfallMode;
  readonly #groups: readonly ContactGroup[];
  #denied = 0;
  #given = 0;

  /** @param groups as asked for; left out means both */
  constructor(bill: Bill, mode: WaterfallMode, groups: readonly ContactGroup[] = CONTACT_GROUPS) {
    this.#bill = bill;
    this.#mode = mode;
    this.#groups = CONTACT_GROUPS.filter((group) => groups.includes(group));
  }

  /** A group that was not asked for is absent, one that is empty is `[]` (CONTRACT section 4.4). */
  record(person: Person, item: number): Record<string, unknown> {
    const missing: { type: 'email' | 'phone'; status: 'NOT_FOUND' | 'BILLING_FAILED' }[] = [];
    const values = this.#groups.map((group) => {
      const found = this.#reveal(person, group, item);
      if (found.missing !== undefined)
        missing.push({ type: group === 'emails' ? 'email' : 'phone', status: found.missing });
      return [group, found.values] as const;
    });
    return {
      id: person.id,
      ...person.record,
      ...Object.fromEntries(values),
      ...(missing.length === 0 ? {} : { missingDataPoints: missing }),
    };
  }

  /** The top-level fields of an answer in which the waterfall took part; none while it is off. */
  status(): Record<string, string> {
    if (this.#mode === 'off') return {};
    if (this.pending.length > 0) return { status: 'partial', statusReason: 'ASYNC_PROVIDERS_PENDING' };
    if (this.#denied === 0) return { status: 'completed' };
    return {
      status: this.#given === 0 ? 'OUT_OF_CREDITS' : 'PARTIAL_OUT_OF_CREDITS',
      statusDescription: 'Not enough credits to reveal all requested data points',
    };
  }

  #reveal(
    person: Person,
    group: ContactGroup,
    item: number,
  ): { values: readonly object[]; missing?: 'NOT_FOUND' | 'BILLING_FAILED' } {
    // What the account owns it keeps seeing, whatever its balance.
    const values = person[group];
    if (this.#mode === 'out-of-credits' && !this.#bill.owns(person.id, group)) {
      this.#denied += 1;
      return { values: [], missing: 'BILLING_FAILED' };
    }
    this.#given += 1;
    if (values.length > 0) {
      this.#bill.reveal(REVEAL_ACTIONS[group], person.id, group, item);
      return { values };
    }
    // Providers are asked only for what Lusha itself does not have.
    if (this.#mode === 'foreign') {
      this.#bill.foreign(REVEAL_ACTIONS[group], person.id, group, item, PROVIDER_CREDITS[group]);
      return { values: providerData(person, group) };
    }
    if (this.#mode === 'partial') {
      this.pending.push({ person, group, item });
      return { values: [] };
    }
    return { values: [] };
  }
}
