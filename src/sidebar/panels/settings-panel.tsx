import { useEffect, useState } from 'preact/hooks';
import type { AccountView } from '../../shared/credits-endpoints';
import type { SettingsView } from '../../shared/endpoints';
import { callServer } from '../server';
import { ProblemNotice } from '../ui/notice';
import { useServer } from '../ui/use-server';
import { accountFindings, diagnose } from './settings/diagnosis';
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
export function SettingsPanel({ isShown }: { readonly isShown: boolean }) {
  const [data, setData] = useState<PanelData>();
  const server = useServer();
  const load = (): void => {
    server.run(readPanelData, setData);
  };
  // What changed meanwhile is read anew; what is half filled in stays.
  useEffect(() => {
    if (isShown) load();
  }, [isShown, server.run]);

  const [account, setAccount] = useState<AccountView>();
  const asking = useServer();
  const keyEnding = data?.settings.keyEnding ?? null;
  const askAccount = (): void => {
    asking.run(() => callServer('readAccount'), setAccount);
  };
  useEffect(() => {
    setAccount(undefined);
    if (isShown && keyEnding !== null) askAccount();
  }, [isShown, keyEnding, asking.run]);

  function change(part: Partial<PanelData>): void {
    setData((before) => (before === undefined ? undefined : { ...before, ...part }));
  }
  const changeSettings = (settings: SettingsView): void => {
    change({ settings });
  };

  return (
    <main>
      <h1>Settings</h1>
      <ProblemNotice problem={server.problem} steps={[{ label: 'Try again', onPress: load }]} />
      {data === undefined && server.slow && <p class="quiet">Loading…</p>}
      {data !== undefined && (
        <>
          <DiagnosisNotices
            findings={[
              ...(keyEnding === null ? [] : accountFindings(asking.problem, account)),
              ...diagnose(data),
            ]}
            onAskAgain={askAccount}
            onChanged={changeSettings}
          />
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
