/**
 * Everything that crosses `google.script.run`: the endpoints of the server and what they take and give. Only
 * JSON: no dates, no functions (Google drops or refuses them).
 */
import type { BulkEndpoints } from './bulk-endpoints';
import type { CreditsEndpoints } from './credits-endpoints';
import type { LookalikeEndpoints } from './lookalikes-endpoints';
import type { Problem } from './problem';
import type { ProspectEndpoints } from './prospect-endpoints';
import type { ResultEndpoints } from './results';
import type { SignalEndpoints } from './signals-endpoints';
import type { StoreEndpoints } from './store-endpoints';

export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Problem };

/** The endpoints by name; the sidebar's client and the server's handlers are both derived from this. */
export interface Endpoints
  extends
    SettingsEndpoints,
    CreditsEndpoints,
    StoreEndpoints,
    BulkEndpoints,
    LookalikeEndpoints,
    ProspectEndpoints,
    ResultEndpoints,
    SignalEndpoints {}

export interface SettingsEndpoints {
  readSettings(): SettingsView;
  /** Checks the key with the free usage call and keeps it; with `shareWithFormulas`, also for this file's formulas. */
  saveApiKey(key: string, shareWithFormulas: boolean): SettingsView;
  removeApiKey(): SettingsView;
  shareKeyWithFormulas(share: boolean): SettingsView;
  /** Changes the rules that are named; the others stay as they are, also when somebody else has just changed them. */
  saveRules(rules: Partial<SpendingRules>): SettingsView;
  /** Forgets that the account's Data Waterfall was seen at work; it is noted anew when it is seen again. */
  forgetWaterfall(): SettingsView;
}

export interface SettingsView {
  /** The user's own key: its last four characters. */
  readonly keyEnding: string | null;
  readonly rules: SpendingRules;
  /** Whose key this file's formulas use. */
  readonly formulas: { readonly payer: 'shared'; readonly byMe: boolean } | OwnerPays;
  /** When the account's Data Waterfall was last seen at work, milliseconds since the epoch; absent if never. */
  readonly waterfallSeen?: number;
  /** When Lusha last refused formulas, milliseconds since the epoch, and why; absent if it did not lately. */
  readonly formulasRefused?: { readonly at: number; readonly problem: Problem };
}

/** Nobody has lent a key, so formulas use that of the file's owner. */
export interface OwnerPays {
  readonly payer: 'owner';
  /** Whether that was this user's own key when a formula last asked Lusha; absent while none has. */
  readonly mine?: boolean;
}

/** How this spreadsheet spends; shared by everyone in it. */
export interface SpendingRules {
  /** `automatic`: formulas spend up to their cap. `hold`: they only show what was revealed. */
  readonly formulaMode: 'automatic' | 'hold';
  /** Credits a day for all formulas of the file, a whole number from 0. */
  readonly formulaDailyCap: number;
  /** Credits a day for each person's menu actions; null for no cap. */
  readonly userDailyCap: number | null;
  /** Credits for one run; null for no cap. */
  readonly runCap: number | null;
  readonly doNotCall: 'show' | 'hide';
  /** Formulas ask again for what is older than this many days, unless they say otherwise; null for never. */
  readonly maxAgeDays: number | null;
  /** Whether third-party providers may take part, at their own prices. */
  readonly waterfall: boolean;
}
