import { useEffect, useState } from 'preact/hooks';
import type { SettingsView } from '../../shared/endpoints';
import { ProblemNotice } from '../ui/notice';
import { useServer } from '../ui/use-server';
import { DiagnosisNotices } from './settings/diagnosis-notices';
import { FormulaRules } from './settings/formula-rules';
import { KeySection } from './settings/key-section';
import { MoreRules } from './settings/more-rules';
import { readPanelData, type PanelData } from './settings/panel-data';
import { PayerSection } from './settings/payer-section';
import { RulesForm } from './settings/rules-form';
import { StoreSection } from './settings/store-section';
import './settings/settings.css';

/**
 * Settings: what is wrong, if anything; the key, who pays for formulas, how the file spends, and what is stored.
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
          <RulesForm
            label="How this file spends"
            idPrefix=""
            settings={data.settings}
            onSaved={changeSettings}
          >
            {(part) => (
              <>
                <FormulaRules {...part} />
                <MoreRules saved={data.settings.rules} {...part} />
              </>
            )}
          </RulesForm>
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
