import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import { parseJson, readBoolean, readNumber, readObject } from '../lusha/read-json';
import type { DocumentState } from '../storage/document-state';
import { SHARED_PREFIX } from '../storage/shared-prefix';

/** What everyone in this spreadsheet shares by way of settings. */
export interface Settings {
  /** `automatic`: formulas spend up to their cap. `hold`: they only read what was revealed. */
  readonly formulaMode: 'automatic' | 'hold';
  /** Credits a day that the formulas of this spreadsheet may spend; 0 for none. */
  readonly formulaDailyCap: number;
  /** Credits a day that each person may spend in this spreadsheet from the menu; null for no cap. */
  readonly userDailyCap: number | null;
  /** Credits that one run may spend; null for no cap. */
  readonly runCap: number | null;
  readonly doNotCall: DoNotCallPolicy;
  /** Answers older than this many days are asked for again; null for never. */
  readonly maxAgeDays: number | null;
  /** Whether third-party providers may be asked, at their own prices. */
  readonly waterfall: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  formulaMode: 'automatic',
  formulaDailyCap: 100,
  userDailyCap: null,
  runCap: null,
  doNotCall: 'show',
  maxAgeDays: null,
  waterfall: false,
};

/** The property, and the cache item that formulas read first. */
export const SETTINGS_NAME = `${SHARED_PREFIX}settings`;

/** Settings that nobody can read any more may have forbidden to spend. */
const UNREADABLE_SETTINGS: Settings = { ...DEFAULT_SETTINGS, formulaMode: 'hold', formulaDailyCap: 0 };

/** @throws StoreUnavailableError when the properties are needed and cannot be read */
export function readSettings(state: DocumentState): Settings {
  const cached = decodeSettings(state.cached([SETTINGS_NAME]).get(SETTINGS_NAME) ?? '');
  if (cached !== undefined) return cached;
  const settings = readStoredSettings(state);
  state.stageCached(SETTINGS_NAME, JSON.stringify(settings));
  return settings;
}

/**
 * By the properties alone: an execution that began before they were saved may have put older ones into the cache,
 * and nobody may spend by those.
 *
 * @throws StoreUnavailableError
 */
export function readStoredSettings(state: DocumentState): Settings {
  const text = state.properties().get(SETTINGS_NAME) ?? '';
  if (text === '') return DEFAULT_SETTINGS;
  const settings = decodeSettings(text);
  if (settings === undefined) state.setAside(SETTINGS_NAME);
  return settings ?? UNREADABLE_SETTINGS;
}

/** Notes new settings in the state, to be written by its `commit`. */
export function stageSettings(state: DocumentState, settings: Settings): void {
  const text = JSON.stringify(settings);
  state.stage(SETTINGS_NAME, text);
  state.stageCached(SETTINGS_NAME, text);
}

/** What each part may be. */
const VALID: { readonly [part in keyof Settings]: (value: unknown) => boolean } = {
  formulaMode: (value) => value === 'automatic' || value === 'hold',
  formulaDailyCap: isAmount,
  userDailyCap: (value) => value === null || isAmount(value),
  runCap: (value) => value === null || isAmount(value),
  doNotCall: (value) => value === 'show' || value === 'hide',
  maxAgeDays: (value) => value === null || isAmount(value),
  waterfall: (value) => readBoolean(value) !== undefined,
};

/**
 * Unknown and missing parts take their default, so that older and newer versions can share a file. Undefined when
 * a part is not what it can be.
 */
function decodeSettings(text: string): Settings | undefined {
  const stored = readObject(parseJson(text));
  if (stored === undefined) return undefined;
  const isValid = Object.entries(VALID).every(([part, valid]) => !(part in stored) || valid(stored[part]));
  return isValid ? { ...DEFAULT_SETTINGS, ...(stored as Partial<Settings>) } : undefined;
}

function isAmount(value: unknown): boolean {
  return (readNumber(value) ?? -1) >= 0;
}
