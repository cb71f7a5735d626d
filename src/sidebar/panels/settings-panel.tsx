import { useEffect, useState } from 'preact/hooks';
import type { SettingsView } from '../../shared/endpoints';
import { ProblemNotice } from '../ui/notice';
import { useServer } from '../ui/use-server';
import { AccountSection } from './settings/account-section';
import { DiagnosisNotices } from './settings/diagnosis-notices';
import { KeySection } from './settings/key-section';
import { readPanelData, type PanelData } from './settings/panel-data';
import { PayerSection } from './settings/payer-section';
import { RulesForm } from './settings/rules-form';
import { SpendingSection } from './settings/spending-section';
import { StoreSection } from './settings/store-section';
import './settings/settings.css';

/**
 * Settings: what is wrong, if anything; the key, who pays for formulas, how the file spends, what it spent, the
 * account behind the key, and what is stored.
 */
export function SettingsPanel() {
  const [data, setData] = useState<PanelData>();
  const server = useServer();
  const load = (): void => {
    server.run(readPanelData, setData);
  };
  useEffect(load, [server.run]);

  function change(part: Partial<PanelData>): void {
    setData((before) => (before === undefined ? undefined : { ...before, ...part }));
  }
  const changeSettings = (settings: SettingsView): void => {
    change({ settings });
  };

  return (
    <main>
      <h1>Settings</h1>
      <ProblemNotice problem={server.problem} onRetry={load} />
      {data === undefined && server.slow && <p class="quiet">Loading…</p>}
      {data !== undefined && (
        <>
          <DiagnosisNotices data={data} />
          <KeySection settings={data.settings} onChanged={changeSettings} />
          <PayerSection settings={data.settings} onChanged={changeSettings} />
          <RulesForm settings={data.settings} onSaved={changeSettings} />
          <SpendingSection
            rules={data.settings.rules}
            spending={data.spending}
            onRead={(spending) => {
              change({ spending: { ok: true, value: spending } });
            }}
          />
          {data.settings.keyEnding !== null && <AccountSection key={data.settings.keyEnding} />}
          <StoreSection
            store={data.store}
            onChanged={(store) => {
              change({ store: { ok: true, value: store } });
            }}
          />
        </>
      )}
    </main>
  );
}
