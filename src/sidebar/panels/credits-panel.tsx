import { useEffect, useState } from 'preact/hooks';
import { ProblemSteps } from '../ui/problem-steps';
import { Section } from '../ui/section';
import { useServer } from '../ui/use-server';
import { AccountSection } from './credits/account-section';
import { readCreditsData, type CreditsData } from './credits/panel-data';
import { SpendingSection } from './credits/spending-section';
import { MenuCaps, RuleNumber } from './settings/rule-number';
import { RulesForm } from './settings/rules-form';

/** Credits: what the account has left, what this file spent, and how much it may. */
export function CreditsPanel() {
  const [data, setData] = useState<CreditsData>();
  const server = useServer();
  const load = (): void => {
    server.run(readCreditsData, setData);
  };
  useEffect(load, [server.run]);
  return (
    <main class="credits">
      <h1>Credits</h1>
      <AccountSection />
      <ProblemSteps problem={server.problem} onRetry={load} />
      {data === undefined && server.slow && <p class="quiet">Loading…</p>}
      {data !== undefined && (
        <>
          <SpendingSection
            rules={data.settings.rules}
            spending={data.spending}
            runs={data.runs}
            busy={server.busy}
            onRefresh={load}
          />
          <RulesForm
            label="Caps"
            idPrefix="credits-"
            settings={data.settings}
            onSaved={(settings) => {
              setData({ ...data, settings });
            }}
          >
            {(part) => (
              <Section name="caps" title="What may be spent">
                <RuleNumber rule="formulaDailyCap" {...part} />
                <MenuCaps {...part} />
              </Section>
            )}
          </RulesForm>
        </>
      )}
    </main>
  );
}
