import type { DoNotCallPolicy } from '../fields/choose-contact-point';
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

/** @throws StoreUnavailableError when the properties are needed and cannot be read */
export function readSettings(state: DocumentState): Settings {
  const cached = state.cached([SETTINGS_NAME]).get(SETTINGS_NAME);
  if (cached !== undefined) return decodeSettings(cached);
  const stored = state.properties().get(SETTINGS_NAME) ?? '{}';
  state.stageCached(SETTINGS_NAME, stored);
  return decodeSettings(stored);
}

/** Notes new settings in the state, to be written by its `commit`. */
export function stageSettings(state: DocumentState, settings: Settings): void {
  const text = JSON.stringify(settings);
  state.stage(SETTINGS_NAME, text);
  state.stageCached(SETTINGS_NAME, text);
}

/** Unknown and missing parts take their default, so that older and newer versions can share a file. */
function decodeSettings(text: string): Settings {
  const stored = JSON.parse(text) as Partial<Settings>;
  return { ...DEFAULT_SETTINGS, ...stored };
}
