import type { Faker } from '@faker-js/faker';
import type { Account } from './account/account';
import type { Bill } from './billing/bill';
import type { EnrichJobs } from './contacts/jobs';
import type { Directory } from './directory/directory';
import type { DedupeSessions } from './lookalikes/dedupe-sessions';

/** How the Data Waterfall behaves for the account (CONTRACT section 4.4); `off` is the default of an account. */
export type WaterfallMode = 'off' | 'foreign' | 'partial' | 'out-of-credits';

/** A request that the contract has let through, so its parts have the declared types. */
export interface OperationCall {
  readonly body: unknown;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
}

/** What an operation can look at. */
export interface OperationContext {
  readonly directory: Directory;
  readonly account: Account;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly random: Faker;
  readonly waterfall: WaterfallMode;
  readonly jobs: EnrichJobs;
  readonly sessions: DedupeSessions;
  /** Minute numbers of the latest usage calls, oldest first. */
  readonly usageCalls: number[];
  readonly newBill: () => Bill;
}

/** A 200. It takes effect only once the account can pay for it. */
export interface Outcome {
  readonly body: Readonly<Record<string, unknown>>;
  /** Missing on calls that are always free. */
  readonly bill?: Bill;
  /** Entries without an error; given, the answer carries `billing`. */
  readonly resultsReturned?: number;
  /** State to keep once the call is paid. */
  readonly settle?: () => void;
}

/** One operation of the contract. Refuses by throwing an ApiRefusal. */
export type Operation = (call: OperationCall, context: OperationContext) => Outcome;
