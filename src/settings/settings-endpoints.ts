import type { UsageCache } from '../credits/usage-cache';
import type { OwnerPays, SettingsEndpoints, SettingsView, SpendingRules } from '../shared/endpoints';
import type { DocumentState } from '../storage/document-state';
import { keyEnding, ownKey, readApiKey, type ApiKeys } from './api-key';
import { isFormulaPayer } from './formula-payer';
import { checkedRules } from './rules';
import { readSettings, stageSettings, type Settings } from './settings';
import { WATERFALL_NAME } from './waterfall-watch';

export interface SettingsParts {
  readonly state: DocumentState;
  readonly keys: ApiKeys;
  readonly usageCache: UsageCache;
  /** Asks for the account behind a key, which shows that it works. @throws LushaError */
  readonly fetchUsage: (key: string) => unknown;
  /** The last refusal that formulas met, in words; undefined when none is remembered. */
  readonly lastRefusal: () => SettingsView['formulasRefused'];
  readonly now: () => number;
}

/** What was refused longer ago than this is likely to be mended. */
const RECENT_MS = 3_600_000;

/** What the settings panel can do. A key enters here and never leaves again but for its last four characters. */
export function createSettingsEndpoints(parts: SettingsParts): SettingsEndpoints {
  const { state, keys, usageCache, fetchUsage, lastRefusal, now } = parts;
  const lentByMe = (): boolean => keys.shared()?.by === keys.userId();

  function view(): SettingsView {
    const own = keys.own();
    const shared = keys.shared();
    const refused = lastRefusal();
    const isRecent = refused !== undefined && now() - refused.at < RECENT_MS;
    const waterfallSeen = Number(state.properties().get(WATERFALL_NAME) ?? '');
    return {
      keyEnding: own === undefined ? null : keyEnding(own),
      rules: rulesOf(readSettings(state)),
      formulas:
        shared === undefined ? ownerPays(own) : { payer: 'shared', byMe: shared.by === keys.userId() },
      ...(waterfallSeen > 0 ? { waterfallSeen } : {}),
      ...(isRecent ? { formulasRefused: refused } : {}),
    };
  }

  function ownerPays(own: string | undefined): OwnerPays {
    const mine = isFormulaPayer(state, own);
    return { payer: 'owner', ...(mine === undefined ? {} : { mine }) };
  }

  return {
    readSettings: view,

    saveApiKey(text, shareWithFormulas) {
      const key = readApiKey(text);
      fetchUsage(key);
      keys.saveOwn(key);
      if (shareWithFormulas) keys.share({ key, by: keys.userId() });
      else if (lentByMe()) keys.unshare();
      return view();
    },

    removeApiKey() {
      if (lentByMe()) keys.unshare();
      keys.removeOwn();
      usageCache.forget();
      return view();
    },

    shareKeyWithFormulas(share) {
      if (share) keys.share({ key: ownKey(keys), by: keys.userId() });
      else keys.unshare();
      usageCache.forget();
      return view();
    },

    forgetWaterfall() {
      state.stage(WATERFALL_NAME, '');
      state.commit();
      return view();
    },

    saveRules(rules) {
      state.refresh();
      stageSettings(state, { ...readSettings(state), ...checkedRules(rules) });
      state.commit();
      return view();
    },
  };
}

function rulesOf(settings: Settings): SpendingRules {
  const { formulaMode, formulaDailyCap, userDailyCap, runCap, doNotCall, maxAgeDays, waterfall } = settings;
  return { formulaMode, formulaDailyCap, userDailyCap, runCap, doNotCall, maxAgeDays, waterfall };
}
