import type { DatedUsage } from './credits/usage-cache';
import { USAGE_WITHIN_MS, type Execution } from './execution';
import type { AccountUsage } from './lusha/account';
import { explainOrThrow } from './messages/explain';
import { createRevealStore } from './reveals/reveal-store';
import { companySubject, personSubject } from './reveals/subject';
import { formulaKey } from './settings/api-key';
import { readSettings } from './settings/settings';
import { evaluate } from './functions/evaluate';
import { createFormulaContext } from './functions/formula-context';
import { functionError } from './functions/function-error';
import { lushaBuyingGroup } from './functions/lusha-buying-group';
import { COMPANY_FUNCTION } from './functions/lusha-company';
import { readCredits } from './functions/lusha-credits';
import { lushaLookalikes } from './functions/lusha-lookalikes';
import { PERSON_FUNCTION } from './functions/lusha-person';
import { lushaSignals } from './functions/lusha-signals';
import type { FunctionResult } from './functions/result-table';
import { createSignalsContext } from './functions/signals-context';
import { createTableContext } from './functions/table-context';
import { createWaitingList } from './functions/waiting-list';

/** The custom functions, as Sheets calls them; arguments may be anything. */
export interface CustomFunctions {
  person(who: unknown, fields: unknown, options: unknown): FunctionResult;
  company(company: unknown, fields: unknown, options: unknown): FunctionResult;
  lookalikes(seeds: unknown, count: unknown, options: unknown, exclude: unknown): FunctionResult;
  buyingGroup(companies: unknown, count: unknown, options: unknown): FunctionResult;
  signals(who: unknown, types: unknown, options: unknown): FunctionResult;
  credits(what: unknown): number | string;
}

export function createCustomFunctions(execution: Execution): CustomFunctions {
  const { state, keys, usageCache, archive, formulaParts, now, timeZone } = execution;

  /** Cells ask for the account at the same time: look, lock, look again, ask. */
  function recentUsage(): AccountUsage {
    const key = formulaKey(keys);
    const asked = (): DatedUsage => {
      state.refresh();
      return usageCache.recent(key) ?? execution.fetchUsage(key);
    };
    return (usageCache.recent(key) ?? execution.locked(USAGE_WITHIN_MS, asked)).usage;
  }

  return {
    person: (who, fields, options) => {
      const subject = personSubject(() => readSettings(state).waterfall);
      const store = createRevealStore(state, archive, 'person', now);
      const context = createFormulaContext('LUSHA_PERSON', 'person', subject, store, formulaParts);
      return evaluate({ input: who, fields, options }, PERSON_FUNCTION, context);
    },
    company: (company, fields, options) => {
      const store = createRevealStore(state, archive, 'company', now);
      const context = createFormulaContext('LUSHA_COMPANY', 'company', companySubject(), store, formulaParts);
      return evaluate({ input: company, fields, options }, COMPANY_FUNCTION, context);
    },
    lookalikes: (seeds, count, options, exclude) =>
      lushaLookalikes(
        { seeds, count, options, exclude },
        createTableContext('LUSHA_LOOKALIKES', archive, formulaParts),
      ),
    buyingGroup: (companies, count, options) =>
      lushaBuyingGroup(
        { companies, count, options },
        {
          ...createTableContext('LUSHA_BUYING_GROUP', archive, formulaParts),
          waiting: createWaitingList('group', formulaParts),
        },
      ),
    signals: (who, types, options) =>
      lushaSignals({ who, types, options }, createSignalsContext(archive, formulaParts)),
    credits(what) {
      try {
        return readCredits(what)(recentUsage());
      } catch (error) {
        throw functionError(explainOrThrow(error, 'formula', (time) => timeZone().clockTime(time)));
      }
    },
  };
}
