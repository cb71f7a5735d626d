import { Choice } from '../../ui/choice';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import { errorOf, type RulesDraft } from './rules-draft';

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
      <NumberField
        id="formulaDailyCap"
        label="Daily cap for all formulas"
        unit="credits"
        value={draft.formulaDailyCap}
        help="0 lets formulas spend nothing. Rows beyond the cap wait until tomorrow."
        error={errorOf('formulaDailyCap', draft)}
        onInput={(formulaDailyCap) => {
          onChange({ formulaDailyCap });
        }}
      />
    </Section>
  );
}
