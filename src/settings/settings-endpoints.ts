import { readLedger } from '../credits/ledger';
import { spendingView } from '../credits/spending-view';
import type { UsageCache } from '../credits/usage-cache';
import type { AccountUsage } from '../lusha/account';
import { RATE_WINDOWS } from '../lusha/rate-windows';
import type {
  AccountView,
  OwnerPays,
  SettingsEndpoints,
  SettingsView,
  SpendingRules,
} from '../shared/endpoints';
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
  /** The account behind a key, asked now. @throws LushaError */
  readonly fetchUsage: (key: string) => AccountUsage;
  /** Today in the spreadsheet's time zone, `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What the settings panel can do. A key enters here and never leaves again but for its last four characters. */
export function createSettingsEndpoints(parts: SettingsParts): SettingsEndpoints {
  const { state, keys, usageCache, fetchUsage, today } = parts;
  const lentByMe = (): boolean => keys.shared()?.by === keys.userId();

  function view(): SettingsView {
    const own = keys.own();
    const shared = keys.shared();
    const waterfallSeen = Number(state.properties().get(WATERFALL_NAME) ?? '');
    return {
      keyEnding: own === undefined ? null : keyEnding(own),
      rules: rulesOf(readSettings(state)),
      formulas:
        shared === undefined ? ownerPays(own) : { payer: 'shared', byMe: shared.by === keys.userId() },
      ...(waterfallSeen > 0 ? { waterfallSeen } : {}),
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

    saveRules(rules) {
      state.refresh();
      stageSettings(state, { ...readSettings(state), ...checkedRules(rules) });
      state.commit();
      return view();
    },

    readAccount() {
      return accountView(fetchUsage(ownKey(keys)));
    },

    readSpending() {
      return spendingView(readLedger(state), { today: today(), user: keys.userId() });
    },
  };
}

function accountView(usage: AccountUsage): AccountView {
  return {
    plan: usage.plan ?? null,
    creditsRemaining: usage.credits.remaining,
    creditsUsed: usage.credits.used,
    creditsTotal: usage.credits.total,
    windows: RATE_WINDOWS.flatMap((name) => {
      const window = usage.windows[name];
      return window === undefined ? [] : [{ name, limit: window.limit, remaining: window.remaining }];
    }),
  };
}

function rulesOf(settings: Settings): SpendingRules {
  const { formulaMode, formulaDailyCap, userDailyCap, runCap, doNotCall, maxAgeDays, waterfall } = settings;
  return { formulaMode, formulaDailyCap, userDailyCap, runCap, doNotCall, maxAgeDays, waterfall };
}
