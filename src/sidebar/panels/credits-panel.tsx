import { useEffect, useState } from 'preact/hooks';
import type { Answer, SettingsView } from '../../shared/endpoints';
import type { SpendingView } from '../../shared/spending-view';
import { callServer } from '../server';
import { ProblemNotice } from '../ui/notice';
import { useServer } from '../ui/use-server';
import { AccountSection } from './credits/account-section';
import { CapFields } from './credits/cap-fields';
import { SpendingSection } from './credits/spending-section';
import { RulesForm } from './settings/rules-form';

interface CreditsData {
  readonly settings: SettingsView;
  /** A problem is shown where the answer would stand; the rest of the panel works without it. */
  readonly spending: Answer<SpendingView>;
}

async function readCredits(): Promise<Answer<CreditsData>> {
  const [settings, spending] = await Promise.all([callServer('readSettings'), callServer('readSpending')]);
  return settings.ok ? { ok: true, value: { settings: settings.value, spending } } : settings;
}

/** Credits: what the account has, what things cost, what this file spent, and how much it may. */
export function CreditsPanel() {
  const [data, setData] = useState<CreditsData>();
  const server = useServer();
  const load = (): void => {
    server.run(readCredits, setData);
  };
  useEffect(load, [server.run]);
  return (
    <main>
      <h1>Credits</h1>
      <ProblemNotice problem={server.problem} onRetry={load} />
      {data === undefined && server.slow && <p class="quiet">Loading…</p>}
      {data !== undefined && (
        <>
          <AccountSection />
          <SpendingSection
            rules={data.settings.rules}
            spending={data.spending}
            onRead={(spending) => {
              setData({ ...data, spending: { ok: true, value: spending } });
            }}
          />
          <RulesForm
            settings={data.settings}
            onSaved={(settings) => {
              setData({ ...data, settings });
            }}
          >
            {({ draft, change }) => <CapFields draft={draft} onChange={change} />}
          </RulesForm>
        </>
      )}
    </main>
  );
}
