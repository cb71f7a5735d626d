import { createUsageCache } from './credits/usage-cache';
import { evaluate, type FunctionContext } from './functions/evaluate';
import { functionError } from './functions/function-error';
import { COMPANY_FUNCTION } from './functions/lusha-company';
import { readCredits } from './functions/lusha-credits';
import { PERSON_FUNCTION } from './functions/lusha-person';
import type { FunctionResult } from './functions/result-table';
import { accountUsage, type AccountUsage } from './lusha/account';
import { createLushaClient, type LushaClient, type Outcome } from './lusha/client';
import type { Company } from './lusha/company';
import type { Person } from './lusha/person';
import { createTransport } from './lusha/transport';
import { explain } from './messages/explain';
import { createPlatform, type Platform } from './platform';
import { createRevealStore } from './reveals/reveal-store';
import { companySubject, personSubject } from './reveals/subject';
import { createApiKeys, formulaKey } from './settings/api-key';
import { createSettingsEndpoints } from './settings/settings-endpoints';
import type { Endpoints } from './shared/endpoints';
import { createTimeZone } from './sheet/time-zone';
import { showPanel, type Panel } from './sheet/show-panel';
import { exclusively } from './storage/document-lock';
import { createDocumentStore } from './storage/document-store';

/** An account answer must come soon: a person or a cell is waiting for it. */
const USAGE_WITHIN_MS = 20_000;

/** The add-on put together for one execution. Parts are made when first needed. */
export interface Addon {
  readonly endpoints: Endpoints;
  person(who: unknown, fields: unknown, options: unknown): FunctionResult;
  company(company: unknown, fields: unknown, options: unknown): FunctionResult;
  credits(what: unknown): number | string;
  /** Opens the sidebar at one of its panels. */
  showPanel(panel: Panel): void;
  /** A moment as people of this spreadsheet read it. */
  clockTime(time: number): string;
}

export function createAddon(platform: Platform = createPlatform()): Addon {
  const documents = createDocumentStore({
    cache: () => platform.documentCache(),
    properties: () => platform.documentProperties(),
    report: (fault) => {
      platform.warn(fault);
    },
  });
  const keys = createApiKeys(
    () => platform.userProperties(),
    () => platform.documentProperties(),
    () => platform.uuid(),
  );
  const usageCache = createUsageCache(() => platform.documentCache());
  const now = (): number => platform.now();
  const timeZone = once(() => createTimeZone(platform.spreadsheet().getSpreadsheetTimeZone()));
  const lock = <T>(deadline: number, work: () => T): T =>
    exclusively(platform.documentLock(), platform, deadline, work);

  function clientFor(key: string): LushaClient {
    return createLushaClient(createTransport(platform.urlFetch(), key, now), platform);
  }

  const shared: Omit<FunctionContext<never, never, never>, 'subject' | 'store'> = {
    client: once(() => clientFor(formulaKey(keys))),
    now,
    by: 'formula',
    exclusively: lock,
    timeZone,
    doNotCall: () => 'show',
  };

  function fetchUsage(key: string): AccountUsage {
    let outcome: Outcome<AccountUsage> | undefined;
    clientFor(key).send([accountUsage()], now() + USAGE_WITHIN_MS, ([settled]) => {
      outcome = settled?.outcome;
    });
    if (outcome === undefined) throw new Error('The usage call did not settle');
    if (!outcome.ok) throw outcome.error;
    return outcome.value;
  }

  /** Cells ask for the account at the same time: look, lock, look again, ask. */
  function cachedUsage(): AccountUsage {
    return (
      usageCache.get() ??
      lock(now() + USAGE_WITHIN_MS, () => {
        const known = usageCache.get();
        if (known !== undefined) return known;
        const usage = fetchUsage(formulaKey(keys));
        usageCache.put(usage);
        return usage;
      })
    );
  }

  return {
    endpoints: createSettingsEndpoints({ keys, usageCache, fetchUsage }),
    showPanel: (panel) => {
      showPanel(panel, platform.html(), platform.ui());
    },
    clockTime: (time) => timeZone().clockTime(time),
    person: (who, fields, options) =>
      evaluate({ input: who, fields, options }, PERSON_FUNCTION, {
        ...shared,
        subject: personSubject(false),
        store: createRevealStore<Person>(documents, 'person', now),
      }),
    company: (company, fields, options) =>
      evaluate({ input: company, fields, options }, COMPANY_FUNCTION, {
        ...shared,
        subject: companySubject(),
        store: createRevealStore<Company>(documents, 'company', now),
      }),
    credits(what) {
      try {
        return readCredits(what)(cachedUsage());
      } catch (error) {
        const problem = explain(error, 'formula', (time) => timeZone().clockTime(time));
        throw problem === undefined ? error : functionError(problem);
      }
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
