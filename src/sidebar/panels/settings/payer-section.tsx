import type { SettingsView } from '../../../shared/endpoints';
import { callServer } from '../../server';
import { Choice } from '../../ui/choice';
import { ProblemNotice, SuccessNotice } from '../../ui/notice';
import { Section } from '../../ui/section';
import { useServer } from '../../ui/use-server';
import { useState } from 'preact/hooks';
import { payerTexts } from './payer-texts';

interface PayerSectionProps {
  readonly settings: SettingsView;
  readonly onChanged: (settings: SettingsView) => void;
}

/** Whose credits formulas spend. Shown to everyone, also to those who have no key. */
export function PayerSection({ settings, onChanged }: PayerSectionProps) {
  const { formulas, keyEnding } = settings;
  const [done, setDone] = useState<string>();
  /** What was ticked, shown until the server has answered. */
  const [wanted, setWanted] = useState(false);
  const server = useServer();
  const isLent = formulas.payer === 'shared' && formulas.byMe;
  const { now, detail, lending } = payerTexts(formulas, keyEnding !== null);
  return (
    <Section name="payer" title="Who pays for formulas" busy={server.busy}>
      <p class="fact">{now}</p>
      <p class="quiet">{detail}</p>
      {keyEnding !== null && (
        <Choice
          type="checkbox"
          name="lend"
          checked={server.busy ? wanted : isLent}
          disabled={server.busy}
          title="Let this spreadsheet’s formulas use my key"
          text={lending}
          onChange={(share) => {
            setDone(undefined);
            setWanted(share);
            server.run(
              () => callServer('shareKeyWithFormulas', share),
              (changed) => {
                setDone(
                  share
                    ? 'Formulas in this file use your key.'
                    : 'Formulas in this file use the key of its owner.',
                );
                onChanged(changed);
              },
            );
          }}
        />
      )}
      <ProblemNotice problem={server.problem} />
      <SuccessNotice text={done} />
    </Section>
  );
}
