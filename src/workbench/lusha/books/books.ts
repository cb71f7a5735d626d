import type { Account, Balance } from '../account/account';
import type { Charge } from '../billing/bill';

/** One request as the simulator saw it. Holds no header and no query, so the API key can never be in it. */
export interface BookEntry {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  /** Null when the caller got no answer. */
  readonly status: number | null;
  /** Number of things asked for: contacts, companies or ids. */
  readonly items: number;
  readonly resultsReturned: number;
  readonly creditsCharged: number;
  readonly charges: readonly Charge[];
}

/** What the simulator has been asked and has charged. */
export class Books {
  readonly #account: Account;
  readonly #entries: BookEntry[] = [];
  readonly #listeners = new Set<(entry: BookEntry) => void>();

  constructor(account: Account) {
    this.#account = account;
  }

  /** Oldest first. */
  get entries(): readonly BookEntry[] {
    return this.#entries;
  }

  get requests(): number {
    return this.#entries.length;
  }

  get creditsCharged(): number {
    return this.#entries.reduce((sum, { creditsCharged }) => sum + creditsCharged, 0);
  }

  /** What the account really has, without the lag of the usage call. */
  get balance(): Balance {
    return this.#account.balance();
  }

  /** How often a group of a record was charged: `emails` of a person, `company` of a company. */
  timesCharged(recordId: string, group: string): number {
    return this.#charges().filter((charge) => charge.recordId === recordId && charge.group === group).length;
  }

  /** Everything charged more than once that belongs to the account after the first time; empty if all is well. */
  paidTwice(): { recordId: string; group: string; times: number }[] {
    const counts = new Map<string, { recordId: string; group: string; times: number }>();
    for (const { recordId, group } of this.#charges()) {
      if (recordId === null || group === null || isSoldEachTime(group)) continue;
      const key = `${recordId} ${group}`;
      counts.set(key, { recordId, group, times: (counts.get(key)?.times ?? 0) + 1 });
    }
    return [...counts.values()].filter(({ times }) => times > 1);
  }

  /** Calls back after every request; returns what ends that. */
  onChange(listener: (entry: BookEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  enter(entry: BookEntry): void {
    this.#entries.push(entry);
    for (const listener of this.#listeners) listener(entry);
  }

  #charges(): Charge[] {
    return this.#entries.flatMap(({ charges }) => charges);
  }
}

/** Signals, scores and members of buying groups are paid whenever they are shown. */
function isSoldEachTime(group: string): boolean {
  return group.startsWith('signal:') || group === 'score' || group === 'buying-group';
}
