import type { Answer, SettingsView } from '../../../shared/endpoints';
import type { SpendingView } from '../../../shared/credits-endpoints';
import type { StoreView } from '../../../shared/store-endpoints';
import { callServer } from '../../server';

/** What the settings panel shows, but for the account, which has to be asked for at Lusha. */
export interface PanelData {
  readonly settings: SettingsView;
  /** A problem is shown where the answer would stand; the rest of the panel works without it. */
  readonly spending: Answer<SpendingView>;
  readonly store: Answer<StoreView>;
}

/** Read together and shown at once: what came later would push the rest about. */
export async function readPanelData(): Promise<Answer<PanelData>> {
  const [settings, spending, store] = await Promise.all([
    callServer('readSettings'),
    callServer('readSpending'),
    callServer('readStore'),
  ]);
  return settings.ok ? { ok: true, value: { settings: settings.value, spending, store } } : settings;
}
