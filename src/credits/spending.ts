import type { AccountUsage } from '../lusha/account';
import type { DocumentState } from '../storage/document-state';
import { tightestCap, type Cap, type CapName } from './caps';
import { noteCharge, readLedger, spent, type LedgerLine } from './ledger';
import { pricesOf, type Prices } from './prices';
import { noteSpent } from './usage-cache';

/** What may be spent, and what was. */
export interface Spending {
  prices(): Prices;
  /** The cap that leaves the least now; undefined where nothing is capped. */
  cap(): Cap | undefined;
  /** Notes what Lusha charged, to be written by the state's `commit`. */
  charged(credits: number): void;
}

/** Who spends, for the ledger. */
export interface Spender {
  /** The function's name, or the run's. */
  readonly source: string;
  /** `formula`, or a user id. */
  readonly user: string;
}

/** A cap in force, and which ledger lines of today count against it. */
export interface CapRule {
  readonly name: CapName;
  readonly credits: number;
  counts(line: LedgerLine): boolean;
  /** Credits that count without a line of the ledger. */
  readonly alsoSpent?: number;
}

export interface SpendingParts {
  readonly state: DocumentState;
  /** Today in the spreadsheet's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** The account's last usage answer, for its prices. */
  readonly usage: () => AccountUsage | undefined;
}

/** What one spender may spend in this spreadsheet today, by the ledger that everyone shares. */
export function createSpending(
  kind: 'person' | 'company',
  spender: Spender,
  rules: () => readonly CapRule[],
  { state, today, usage }: SpendingParts,
): Spending {
  return {
    prices: () => pricesOf(usage(), kind),
    cap() {
      // Asked for here and not after the answer: what is paid for must be stored before anything else is asked.
      const now = today();
      const lines = readLedger(state).filter(({ day }) => day === now);
      return tightestCap(
        rules().map((rule) => ({
          name: rule.name,
          credits: rule.credits,
          spent: spent(lines, (line) => rule.counts(line)) + (rule.alsoSpent ?? 0),
        })),
      );
    },
    charged(credits) {
      noteCharge(state, { day: today(), ...spender, credits });
      noteSpent(state, credits);
    },
  };
}
