import { Choice } from '../../ui/choice';
import { Section } from '../../ui/section';
import { CapField } from './cap-field';
import type { RulesDraft } from './rules-draft';

export interface RulesPartProps {
  readonly draft: RulesDraft;
  readonly onChange: (part: Partial<RulesDraft>) => void;
}

/** When formulas spend, and how much. */
export function FormulaRules({ draft, onChange }: RulesPartProps) {
  const mode = (formulaMode: RulesDraft['formulaMode']) => () => {
    onChange({ formulaMode });
  };
  return (
    <Section name="formulas" title="What formulas may spend">
      <fieldset>
        <legend>When they find somebody new</legend>
        <Choice
          id="mode-automatic"
          type="radio"
          name="mode"
          checked={draft.formulaMode === 'automatic'}
          title="Automatic"
          text="Formulas reveal what they need, up to the daily cap."
          onChange={mode('automatic')}
        />
        <Choice
          id="mode-hold"
          type="radio"
          name="mode"
          checked={draft.formulaMode === 'hold'}
          title="Hold"
          text="Formulas spend nothing; you reveal the rest from the menu, after seeing the price."
          onChange={mode('hold')}
        />
      </fieldset>
      <CapField rule="formulaDailyCap" draft={draft} onChange={onChange} />
    </Section>
  );
}
