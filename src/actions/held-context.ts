import { createSpending, type CapRule, type Spending } from '../credits/spending';
import type { FormulaParts } from '../functions/formula-context';
import type { HeldParts } from '../functions/held-rows';
import type { LushaClient } from '../lusha/client';
import type { Archive } from '../reveals/archive';
import { createRevealStore, type RevealKinds, type RevealStore } from '../reveals/reveal-store';
import { companySubject, personSubject, type Subject } from '../reveals/subject';
import { readSettings } from '../settings/settings';
import { createWaterfallWatch } from '../settings/waterfall-watch';
import type { RevealHeldParts } from './reveal-held-rows';

/** What a menu action that spends needs, for people and for companies, on the key of who pressed it. */
export function createHeldContext(
  user: string,
  client: () => LushaClient,
  parts: FormulaParts & { readonly archive: Archive },
): Pick<RevealHeldParts, 'people' | 'companies'> {
  const { state, archive, now } = parts;

  let spentInRun = 0;

  function rules(): readonly CapRule[] {
    const { runCap, userDailyCap } = readSettings(state);
    const daily: CapRule[] =
      userDailyCap === null
        ? []
        : [{ name: 'user-a-day', credits: userDailyCap, counts: (line) => line.user === user }];
    return runCap === null
      ? daily
      : [...daily, { name: 'run', credits: runCap, counts: () => false, alsoSpent: spentInRun }];
  }

  function spending(kind: keyof RevealKinds): Spending {
    const spender = { source: 'reveal held rows', user };
    const today = (): string => parts.timeZone().dayOf(now());
    const shared = createSpending(kind, spender, rules, { state, today, usage: () => parts.usage() });
    return {
      ...shared,
      charged(credits) {
        spentInRun += credits;
        shared.charged(credits);
      },
    };
  }

  function context<Identifier, R, G extends string>(
    kind: keyof RevealKinds,
    subject: Subject<Identifier, R, G>,
    store: RevealStore<R>,
  ): HeldParts<Identifier, R, G> {
    return {
      subject,
      store,
      now,
      client,
      by: user,
      spending: spending(kind),
      waterfall: createWaterfallWatch(state, now),
      commit: () => {
        state.commit();
      },
    };
  }

  return {
    people: context(
      'person',
      personSubject(() => readSettings(state).waterfall),
      createRevealStore(state, archive, 'person', now),
    ),
    companies: context('company', companySubject(), createRevealStore(state, archive, 'company', now)),
  };
}
