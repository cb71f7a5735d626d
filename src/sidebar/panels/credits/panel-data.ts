import type { RunView } from '../../../shared/bulk-endpoints';
import type { SpendingView } from '../../../shared/credits-endpoints';
import type { Answer, SettingsView } from '../../../shared/endpoints';
import { callServer } from '../../server';

/** What the credits panel shows, but for the account, which has to be asked for at Lusha. */
export interface CreditsData {
  readonly settings: SettingsView;
  /** A problem is shown where the answer would stand; the rest of the panel works without it. */
  readonly spending: Answer<SpendingView>;
  readonly runs: Answer<readonly RunView[]>;
}

export async function readCreditsData(): Promise<Answer<CreditsData>> {
  const [settings, spending, runs] = await Promise.all([
    callServer('readSettings'),
    callServer('readSpending'),
    callServer('readRuns'),
  ]);
  return settings.ok ? { ok: true, value: { settings: settings.value, spending, runs } } : settings;
}
