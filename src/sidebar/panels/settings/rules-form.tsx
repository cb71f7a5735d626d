import { useState } from 'preact/hooks';
import type { SettingsView } from '../../../shared/endpoints';
import { callServer } from '../../server';
import { ProblemNotice, SuccessNotice } from '../../ui/notice';
import { showElement } from '../../ui/show-element';
import { useServer } from '../../ui/use-server';
import { FormulaRules } from './formula-rules';
import { MoreRules } from './more-rules';
import { changedRules, draftOf, errorOf, NUMBER_RULES, type RulesDraft } from './rules-draft';

interface RulesFormProps {
  readonly settings: SettingsView;
  readonly onSaved: (settings: SettingsView) => void;
}

/** How this file spends, for everyone in it. Only what was changed is sent, so nobody undoes another's change. */
export function RulesForm({ settings, onSaved }: RulesFormProps) {
  const { rules } = settings;
  const [draft, setDraft] = useState(draftOf(rules));
  const [done, setDone] = useState<string>();
  const server = useServer();
  const changes = changedRules(draft, rules);
  const isChanged = Object.keys(changes).length > 0;

  function change(part: Partial<RulesDraft>): void {
    setDone(undefined);
    setDraft((before) => ({ ...before, ...part }));
  }

  function save(): void {
    if (server.busy || !isChanged) return;
    const wrong = NUMBER_RULES.find((rule) => errorOf(rule, draft) !== undefined);
    if (wrong !== undefined) {
      showElement(wrong);
      return;
    }
    server.run(
      () => callServer('saveRules', changes),
      (saved) => {
        setDraft(draftOf(saved.rules));
        setDone('Saved. It holds for everyone in this file.');
        onSaved(saved);
      },
    );
  }

  return (
    <form
      class="rules"
      aria-label="How this file spends"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <FormulaRules draft={draft} onChange={change} />
      <MoreRules draft={draft} saved={rules} onChange={change} />
      <div class="save">
        {/* A button that is switched off while it has the focus would throw the keyboard out of the form. */}
        <button type="submit" class="primary" aria-disabled={server.busy || !isChanged}>
          {server.slow ? 'Saving…' : 'Save'}
        </button>
        <ProblemNotice problem={server.problem} />
        <SuccessNotice text={done} />
      </div>
    </form>
  );
}
