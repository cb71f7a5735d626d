import { useEffect, useState } from 'preact/hooks';
import type { SettingsView } from '../../shared/endpoints';
import { callServer } from '../server';
import { ProblemNotice } from '../ui/notice';
import { useServer } from '../ui/use-server';
import { AccountSection } from './settings/account-section';
import { KeySection } from './settings/key-section';
import { PayerSection } from './settings/payer-section';
import { RulesForm } from './settings/rules-form';
import { SpendingSection } from './settings/spending-section';

/** Settings: the key, who pays for formulas, how the file spends, what it spent, and the account behind the key. */
export function SettingsPanel() {
  const [settings, setSettings] = useState<SettingsView>();
  const server = useServer();
  const load = (): void => {
    server.run(() => callServer('readSettings'), setSettings);
  };
  useEffect(load, [server.run]);

  return (
    <main>
      <h1>Settings</h1>
      <ProblemNotice problem={server.problem} onRetry={load} />
      {settings === undefined && server.slow && <p class="quiet">Loading…</p>}
      {settings !== undefined && (
        <>
          <KeySection settings={settings} onChanged={setSettings} />
          <PayerSection settings={settings} onChanged={setSettings} />
          <RulesForm settings={settings} onSaved={setSettings} />
          <SpendingSection rules={settings.rules} />
          {settings.keyEnding !== null && <AccountSection key={settings.keyEnding} />}
        </>
      )}
    </main>
  );
}
