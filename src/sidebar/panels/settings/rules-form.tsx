import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SettingsView } from '../../../shared/endpoints';
import { callServer } from '../../server';
import { ProblemNotice, SuccessNotice } from '../../ui/notice';
import { showElement } from '../../ui/show-element';
import { useServer } from '../../ui/use-server';
import type { RulesPartProps } from './rule-number';
import { changedRules, draftOf, errorOf, NUMBER_RULES, type RulesDraft } from './rules-draft';

interface RulesFormProps {
  /** What the form is about, for screen readers. */
  readonly label: string;
  readonly idPrefix: string;
  readonly settings: SettingsView;
  readonly onSaved: (settings: SettingsView) => void;
  readonly children: (part: RulesPartProps) => ComponentChildren;
}

/**
 * How this file spends, for everyone in it. Only what was changed is sent, so nobody undoes another's change; and
 * only that is kept here, so that a newer state of the rest shows through.
 */
export function RulesForm({ label, idPrefix, settings, onSaved, children }: RulesFormProps) {
  const { rules } = settings;
  const [edits, setEdits] = useState<Partial<RulesDraft>>({});
  const [done, setDone] = useState<string>();
  const server = useServer();
  const draft: RulesDraft = { ...draftOf(rules), ...edits };
  const changes = changedRules(draft, rules);
  const isChanged = Object.keys(changes).length > 0;

  function change(part: Partial<RulesDraft>): void {
    setDone(undefined);
    setEdits((before) => ({ ...before, ...part }));
  }

  function save(): void {
    if (server.busy || !isChanged) return;
    const wrong = NUMBER_RULES.find((rule) => errorOf(rule, draft) !== undefined);
    if (wrong !== undefined) {
      showElement(idPrefix + wrong);
      return;
    }
    server.run(
      () => callServer('saveRules', changes),
      (saved) => {
        setEdits({});
        setDone('Saved. It holds for everyone in this file.');
        onSaved(saved);
      },
    );
  }

  return (
    <form
      class="rules"
      aria-label={label}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      {children({ idPrefix, draft, onChange: change })}
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
