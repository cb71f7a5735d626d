import { createSpending, type CapRule, type Spending } from '../credits/spending';
import type { AccountUsage } from '../lusha/account';
import type { LushaClient } from '../lusha/client';
import type { Company, CompanyReveal } from '../lusha/company';
import type { CompanyIdentifier, ContactIdentifier, ContactReveal } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import type { Archive } from './archive';
import { createFoundLists, type FoundLists } from './found-lists';
import type { RevealParts } from './reveal';
import { createRevealStore, type RevealKinds, type RevealStore } from './reveal-store';
import { companySubject, personSubject, type Subject } from './subject';
import { readSettings } from '../settings/settings';
import { createWaterfallWatch } from '../settings/waterfall-watch';
import type { TimeZone } from '../sheet/time-zone';
import type { DocumentState } from '../storage/document-state';

/** Who pays, and for what. */
export interface Payer {
  /** A user id. */
  readonly user: string;
  /** What the ledger says that spent it. */
  readonly source: string;
  /** Credits that the run has spent before this execution; 0 for what is over within one. */
  readonly spentBefore: number;
  /** On the payer's own key. */
  client(): LushaClient;
  /** Told of each charge as it is noted, before it is written. */
  charged?(credits: number): void;
}

export interface PayingContext {
  readonly state: DocumentState;
  readonly archive: Archive;
  readonly now: () => number;
  readonly timeZone: () => TimeZone;
  readonly usage: () => AccountUsage | undefined;
}

export type PersonParts = RevealParts<ContactIdentifier, Person, ContactReveal>;
export type CompanyParts = RevealParts<CompanyIdentifier, Company, CompanyReveal>;

export interface PayingParts {
  readonly people: PersonParts;
  readonly companies: CompanyParts;
  /** Over the same records. */
  readonly lists: FoundLists;
}

/** What somebody who spends by hand needs, for people and for companies, within their caps. */
export function createPayingParts(
  payer: Payer,
  { state, archive, now, timeZone, usage }: PayingContext,
): PayingParts {
  let spentInRun = payer.spentBefore;

  function rules(): readonly CapRule[] {
    const { runCap, userDailyCap } = readSettings(state);
    const daily: CapRule[] =
      userDailyCap === null
        ? []
        : [{ name: 'user-a-day', credits: userDailyCap, counts: (line) => line.user === payer.user }];
    return runCap === null
      ? daily
      : [...daily, { name: 'run', credits: runCap, counts: () => false, alsoSpent: spentInRun }];
  }

  function spending(kind: keyof RevealKinds): Spending {
    const today = (): string => timeZone().dayOf(now());
    const spender = { source: payer.source, user: payer.user };
    const shared = createSpending(kind, spender, rules, { state, today, usage });
    return {
      ...shared,
      charged(credits) {
        spentInRun += credits;
        shared.charged(credits);
        payer.charged?.(credits);
      },
    };
  }

  function parts<Identifier, R, G extends string>(
    kind: keyof RevealKinds,
    subject: Subject<Identifier, R, G>,
    store: RevealStore<R>,
  ): RevealParts<Identifier, R, G> {
    return {
      subject,
      store,
      now,
      client: () => payer.client(),
      by: payer.user,
      spending: spending(kind),
      waterfall: createWaterfallWatch(state, now),
      commit: () => {
        state.commit();
      },
    };
  }

  const people = parts(
    'person',
    personSubject(() => readSettings(state).waterfall),
    createRevealStore(state, archive, 'person', now),
  );
  const companies = parts('company', companySubject(), createRevealStore(state, archive, 'company', now));
  return { people, companies, lists: createFoundLists(state, archive, { people, companies }, now) };
}
