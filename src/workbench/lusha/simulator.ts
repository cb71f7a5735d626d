import type { Clock } from '../clock';
import { Account, type KeyLimit } from './account/account';
import { type Plan, type PlanName, PLANS } from './account/plans';
import { type BillingRules, DEFAULT_BILLING, PRICES, type Prices } from './billing/prices';
import { Books } from './books/books';
import { type Contract, loadContract } from './contract/contract';
import { Directory } from './directory/directory';
import { Faults } from './faults/faults';
import type { HttpEndpoint, HttpRequest } from './http';
import type { WaterfallMode } from './operation';
import { RequestHandler } from './request-handler';
import type { Company } from './seed/company';
import type { Person } from './seed/person';
import { drawWorld } from './seed/seed';

export { SAMPLE_COMPANIES } from './seed/sample-companies';
export { SAMPLE_PEOPLE } from './seed/sample-people';

/** A valid key for everyone who brings none. */
export const SIMULATOR_API_KEY = '5a1e5f0e-0000-4000-8000-5171a7000001';

/** Enough to try everything, little enough to see it go down. */
const DEFAULT_CREDITS = 1_000;

export interface SimulatorOptions {
  /** Of openapi-v3.yaml. */
  readonly contractPath: string;
  readonly clock: Clock;
  /** Any whole number; the same one gives the same people and companies. */
  readonly seed?: number;
  readonly key?: string;
  readonly plan?: PlanName | Plan;
  readonly credits?: number;
  readonly prices?: Partial<Prices>;
  readonly billing?: Partial<BillingRules>;
  readonly keyLimit?: KeyLimit;
  /** How long the usage call hides spending, milliseconds. */
  readonly balanceLagMs?: number;
  /** How long every answer takes on the clock, milliseconds. */
  readonly latencyMs?: number;
  /** Off unless said, as on an account that never switched it on. */
  readonly waterfall?: WaterfallMode;
  /** Answers from the contract and the world of that simulator, which nothing changes, instead of reading and drawing its own. */
  readonly worldOf?: LushaSimulator;
}

/** A Lusha API that charges nobody. */
export interface LushaSimulator extends HttpEndpoint {
  /** Everybody it knows, the sample people first. Drawn when first needed. */
  readonly people: readonly Person[];
  readonly companies: readonly Company[];
  /** Both, by whatever identifies them. */
  readonly directory: Directory;
  readonly account: Account;
  readonly faults: Faults;
  readonly books: Books;
  /** What `GET /v3/account/usage` and the headers cannot change: how long an answer takes, and the Data Waterfall. */
  latencyMs: number;
  waterfall: WaterfallMode;
  /** The contract the simulator is driven by. */
  contract(): Promise<Contract>;
  /** Reads the contract and draws the world ahead of the first request. */
  ready(): Promise<void>;
}

/** Starts a simulator. Nothing is read or drawn before it is needed. */
export function createLushaSimulator(options: SimulatorOptions): LushaSimulator {
  const { clock, seed = 1, plan = 'premium' } = options;
  const drawnAt = clock.now();
  const account = new Account({
    key: options.key ?? SIMULATOR_API_KEY,
    plan: typeof plan === 'string' ? PLANS[plan] : plan,
    credits: options.credits ?? DEFAULT_CREDITS,
    prices: { ...PRICES, ...options.prices },
    billing: { ...DEFAULT_BILLING, ...options.billing },
    keyLimit: options.keyLimit ?? null,
    balanceLagMs: options.balanceLagMs ?? 0,
  });
  const faults = new Faults();
  const books = new Books(account);
  let directory: Directory | undefined;
  let contract: Promise<Contract> | undefined;
  const readContract = () => (contract ??= options.worldOf?.contract() ?? loadContract(options.contractPath));
  const drawDirectory = () =>
    (directory ??= options.worldOf?.directory ?? new Directory(drawWorld(seed, drawnAt)));
  const handler = new RequestHandler({ clock, account, faults, books, seed });

  return {
    account,
    faults,
    books,
    latencyMs: options.latencyMs ?? 0,
    waterfall: options.waterfall ?? 'off',
    get directory() {
      return drawDirectory();
    },
    get people() {
      return drawDirectory().people;
    },
    get companies() {
      return drawDirectory().companies;
    },
    contract: readContract,
    async ready() {
      await readContract();
      drawDirectory();
    },
    async handle(request: HttpRequest) {
      return handler.handle(request, {
        contract: await readContract(),
        directory: drawDirectory(),
        latencyMs: this.latencyMs,
        waterfall: this.waterfall,
      });
    },
  };
}
