import { useEffect, useState } from 'preact/hooks';
import type { SettingsView } from '../../shared/endpoints';
import { callServer } from '../server';
import { ProblemNotice, SuccessNotice } from '../ui/notice';
import { useServer } from '../ui/use-server';
import { AccountSection } from './account-section';
import { KeyForm } from './key-form';
import { SavedKey } from './saved-key';
import { SpendingSection } from './spending-section';

/** Settings: the API key, who pays for formulas, and the account behind the key. */
export function SettingsPanel() {
  const [settings, setSettings] = useState<SettingsView>();
  const [replacing, setReplacing] = useState(false);
  const [done, setDone] = useState<string>();
  const server = useServer();

  useEffect(() => {
    server.run(() => callServer('readSettings'), setSettings);
  }, [server.run]);

  function change(request: Parameters<typeof server.run<SettingsView>>[0], text: string): void {
    setDone(undefined);
    server.run(request, (value) => {
      setSettings(value);
      setReplacing(false);
      setDone(text);
    });
  }

  return (
    <main>
      <h1>Settings</h1>
      <ProblemNotice problem={server.problem} />
      <SuccessNotice text={done} />
      {settings === undefined && server.slow && <p class="quiet">Loading…</p>}
      {settings !== undefined && (
        <section aria-labelledby="key-heading">
          <h2 id="key-heading">Lusha API key</h2>
          {settings.keyEnding === null || replacing ? (
            <KeyForm
              busy={server.busy}
              slow={server.slow}
              shareAtFirst={settings.formulas.payer === 'shared' && settings.formulas.byMe}
              onSave={(key, share) => {
                change(() => callServer('saveApiKey', key, share), 'The key works and is saved.');
              }}
              onCancel={
                replacing
                  ? () => {
                      setReplacing(false);
                    }
                  : undefined
              }
            />
          ) : (
            <SavedKey
              ending={settings.keyEnding}
              formulas={settings.formulas}
              busy={server.busy}
              onReplace={() => {
                setDone(undefined);
                setReplacing(true);
              }}
              onRemove={() => {
                change(
                  () => callServer('removeApiKey'),
                  'The key is removed. Everything revealed stays in the file.',
                );
              }}
              onShare={(share) => {
                change(
                  () => callServer('shareKeyWithFormulas', share),
                  share
                    ? 'Formulas in this file use your key.'
                    : "Formulas in this file use the file owner's key.",
                );
              }}
            />
          )}
        </section>
      )}
      {settings !== undefined && (
        <SpendingSection
          key={JSON.stringify(settings.rules)}
          rules={settings.rules}
          busy={server.busy}
          onSave={(rules) => {
            change(() => callServer('saveRules', rules), 'Saved. It holds for everyone in this file.');
          }}
        />
      )}
      {settings !== undefined && settings.keyEnding !== null && <AccountSection key={settings.keyEnding} />}
    </main>
  );
}
