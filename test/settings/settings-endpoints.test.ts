import { createUsageCache, type UsageCache } from '../../src/credits/usage-cache';
import { BadSettingError } from '../../src/fields/input-errors';
import type { AccountUsage } from '../../src/lusha/account';
import { InvalidKeyError } from '../../src/lusha/errors';
import { createApiKeys, KeyFormatError, MissingKeyError, type ApiKeys } from '../../src/settings/api-key';
import { createSettingsEndpoints } from '../../src/settings/settings-endpoints';
import { createWaterfallWatch } from '../../src/settings/waterfall-watch';
import type { SettingsEndpoints } from '../../src/shared/endpoints';
import type { SpendingRules } from '../../src/shared/endpoints';
import { MemoryProperties } from '../storage/google-stores';
import { useState } from '../storage/use-state';

const KEY = '01234567-89ab-cdef-0123-456789abcdef';
const OTHER = 'ffffffff-89ab-cdef-0123-456789ab1234';

const USAGE: AccountUsage = {
  credits: { total: 1000, used: 100, remaining: 900 },
  plan: undefined,
  windows: {},
  pricing: {},
};

interface Setting {
  readonly endpoints: SettingsEndpoints;
  readonly keys: ApiKeys;
  readonly usageCache: UsageCache;
  /** Keys that the account was asked with. */
  readonly asked: readonly string[];
  /** The same file as another person opens it. */
  readonly another: () => Setting;
}

function useSettings(file = new MemoryProperties(), state = useState().state, name = 'user-1'): Setting {
  const usageCache = createUsageCache(state, () => 0);
  const user = new MemoryProperties();
  const asked: string[] = [];
  const keys = createApiKeys(
    () => user,
    () => file,
    () => name,
  );
  const endpoints = createSettingsEndpoints({
    state,
    keys,
    usageCache,
    fetchUsage(key) {
      asked.push(key);
      if (key.startsWith('dead')) throw new InvalidKeyError('Invalid API key');
      return USAGE;
    },
    lastRefusal: () => undefined,
    now: () => 0,
  });
  return { endpoints, keys, usageCache, asked, another: () => useSettings(file, state, 'user-2') };
}

const OWNER_PAYS = { payer: 'owner' };
const rules: SpendingRules = {
  formulaMode: 'automatic',
  formulaDailyCap: 100,
  userDailyCap: null,
  runCap: null,
  doNotCall: 'show',
  maxAgeDays: null,
  waterfall: false,
};

describe('saving a key', () => {
  test('checks it with the free call, keeps it and shows its end', () => {
    const { endpoints, keys, asked } = useSettings();
    expect(endpoints.saveApiKey(` ${KEY.toUpperCase()} `, false)).toEqual({
      keyEnding: 'cdef',
      rules,
      formulas: OWNER_PAYS,
    });
    expect([keys.own(), asked]).toEqual([KEY, [KEY]]);
  });

  test('lends it to formulas when that is ticked', () => {
    const { endpoints, keys } = useSettings();
    expect(endpoints.saveApiKey(KEY, true)).toEqual({
      keyEnding: 'cdef',
      rules,
      formulas: { payer: 'shared', byMe: true },
    });
    expect(keys.shared()).toEqual({ key: KEY, by: 'user-1' });
  });

  test('without the tick takes back the own loan and leaves that of another', () => {
    const { endpoints, another } = useSettings();
    endpoints.saveApiKey(KEY, true);
    expect(another().endpoints.saveApiKey(OTHER, false)).toEqual({
      keyEnding: '1234',
      rules,
      formulas: { payer: 'shared', byMe: false },
    });
    expect(endpoints.saveApiKey(KEY, false).formulas).toEqual(OWNER_PAYS);
  });

  test('a text that is no key is not sent anywhere', () => {
    const { endpoints, asked } = useSettings();
    expect(() => endpoints.saveApiKey('secret', true)).toThrow(KeyFormatError);
    expect(asked).toEqual([]);
  });

  test('a key that Lusha does not accept leaves everything as it was', () => {
    const { endpoints, keys } = useSettings();
    endpoints.saveApiKey(KEY, true);
    expect(() => endpoints.saveApiKey(`dead${KEY.slice(4)}`, true)).toThrow(InvalidKeyError);
    expect([keys.own(), keys.shared()?.key]).toEqual([KEY, KEY]);
  });
});

describe('removing a key', () => {
  test('also takes back the loan, and forgets the account', () => {
    const { endpoints, keys, usageCache } = useSettings();
    endpoints.saveApiKey(KEY, true);
    usageCache.put(USAGE, KEY);
    expect(endpoints.removeApiKey()).toEqual({ keyEnding: null, rules, formulas: OWNER_PAYS });
    expect([keys.own(), keys.shared(), usageCache.latest()]).toEqual([undefined, undefined, undefined]);
  });

  test('leaves the loan of another', () => {
    const { endpoints, another } = useSettings();
    endpoints.saveApiKey(KEY, true);
    const { endpoints: theirs } = another();
    theirs.saveApiKey(OTHER, false);
    expect(theirs.removeApiKey()).toEqual({
      keyEnding: null,
      rules,
      formulas: { payer: 'shared', byMe: false },
    });
  });
});

describe('lending a key', () => {
  test('there and back', () => {
    const { endpoints } = useSettings();
    endpoints.saveApiKey(KEY, false);
    expect(endpoints.shareKeyWithFormulas(true).formulas).toEqual({ payer: 'shared', byMe: true });
    expect(endpoints.shareKeyWithFormulas(false).formulas).toEqual(OWNER_PAYS);
  });

  test('needs one', () => {
    const { endpoints } = useSettings();
    expect(() => endpoints.shareKeyWithFormulas(true)).toThrow(MissingKeyError);
  });
});

describe('reading', () => {
  test('the settings of a new file', () => {
    const { endpoints, asked } = useSettings();
    expect(endpoints.readSettings()).toEqual({ keyEnding: null, rules, formulas: OWNER_PAYS });
    expect(asked).toEqual([]);
  });

  test('no answer ever holds more of a key than its end', () => {
    const { endpoints } = useSettings();
    const answers = [
      endpoints.saveApiKey(KEY, true),
      endpoints.readSettings(),
      endpoints.shareKeyWithFormulas(false),
      endpoints.removeApiKey(),
    ];
    expect(JSON.stringify(answers)).not.toContain(KEY.slice(-5));
  });
});

test('that the waterfall was seen is forgotten until it is seen again', () => {
  const { state } = useState();
  const { endpoints } = useSettings(new MemoryProperties(), state);
  const watch = createWaterfallWatch(state, () => 7);
  watch.seen();
  state.commit();
  expect([endpoints.readSettings().waterfallSeen, watch.isUnwanted()]).toEqual([7, true]);
  expect([endpoints.forgetWaterfall().waterfallSeen, watch.isUnwanted()]).toEqual([undefined, false]);
  watch.seen();
  state.commit();
  expect(endpoints.readSettings().waterfallSeen).toBe(7);
});

describe('rules of spending', () => {
  test('are kept for everyone in the file', () => {
    const { endpoints, another } = useSettings();
    const changed: SpendingRules = { ...rules, formulaMode: 'hold', formulaDailyCap: 0, runCap: 250 };
    expect(endpoints.saveRules(changed).rules).toEqual(changed);
    expect(another().endpoints.readSettings().rules).toEqual(changed);
  });

  test.each([
    [{ formulaDailyCap: -1 }, 'A cap is a whole number of credits, 0 or more.'],
    [{ formulaDailyCap: 1.5 }, 'A cap is a whole number of credits, 0 or more.'],
    [{ runCap: NaN }, 'A cap is a whole number of credits, 0 or more.'],
    [{ formulaMode: 'free' }, 'Formulas are either automatic or on hold.'],
    [{ doNotCall: 'maybe' }, 'Do-not-call numbers are either shown or hidden.'],
  ])('%p is refused and changes nothing', (change, message) => {
    const { endpoints } = useSettings();
    expect(() => endpoints.saveRules({ ...rules, ...change } as SpendingRules)).toThrow(
      new BadSettingError(message),
    );
    expect(endpoints.readSettings().rules).toEqual(rules);
  });
});
