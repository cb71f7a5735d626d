import { Choice } from '../../ui/choice';
import { Section } from '../../ui/section';
import { RuleNumber, type RulesPartProps } from './rule-number';
import type { RulesDraft } from './rules-draft';

/** When formulas spend, and how much. */
export function FormulaRules(part: RulesPartProps) {
  const { draft, onChange } = part;
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
      <RuleNumber rule="formulaDailyCap" {...part} />
    </Section>
  );
}
