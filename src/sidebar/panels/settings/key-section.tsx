import { useState } from 'preact/hooks';
import type { SettingsView } from '../../../shared/endpoints';
import { callServer } from '../../server';
import { ProblemNotice, SuccessNotice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { useServer } from '../../ui/use-server';
import { KeyForm } from './key-form';
import { SavedKey } from './saved-key';

interface KeySectionProps {
  readonly settings: SettingsView;
  readonly onChanged: (settings: SettingsView) => void;
}

/** The key of who looks at the panel: enter, replace, remove. */
export function KeySection({ settings, onChanged }: KeySectionProps) {
  const { formulas, keyEnding } = settings;
  const [replacing, setReplacing] = useState(false);
  const [done, setDone] = useState<string>();
  const server = useServer();

  function change(request: Parameters<typeof server.run<SettingsView>>[0], text: string): void {
    setDone(undefined);
    server.run(request, (changed) => {
      setReplacing(false);
      setDone(text);
      onChanged(changed);
    });
  }

  return (
    <Section name="key" title="Lusha API key" busy={server.busy}>
      {keyEnding === null || replacing ? (
        <KeyForm
          busy={server.busy}
          slow={server.slow}
          share={{ atFirst: formulas.payer === 'shared' && formulas.byMe, ask: keyEnding === null }}
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
          ending={keyEnding}
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
        />
      )}
      <ProblemNotice problem={server.problem} />
      <SuccessNotice text={done} />
    </Section>
  );
}
