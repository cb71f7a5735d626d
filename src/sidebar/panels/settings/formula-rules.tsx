import { Choice } from '../../ui/choice';
import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import { errorOf, type RulesDraft } from './rules-draft';

export interface RulesPartProps {
  readonly draft: RulesDraft;
  readonly onChange: (part: Partial<RulesDraft>) => void;
}

interface FormulaRulesProps extends RulesPartProps {
  readonly waterfallSeen: number | undefined;
}

/** When formulas spend, how much, and what they show. */
export function FormulaRules({ draft, waterfallSeen, onChange }: FormulaRulesProps) {
  const mode = (formulaMode: RulesDraft['formulaMode']) => () => {
    onChange({ formulaMode });
  };
  const numbers = (doNotCall: RulesDraft['doNotCall']) => () => {
    onChange({ doNotCall });
  };
  return (
    <Section name="formulas" title="Formulas">
      <fieldset>
        <legend>When they find somebody new</legend>
        <Choice
          type="radio"
          name="mode"
          checked={draft.formulaMode === 'automatic'}
          title="Automatic"
          text="Formulas reveal what they need, up to the daily cap."
          onChange={mode('automatic')}
        />
        <Choice
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
      <NumberField
        id="maxAgeDays"
        label="Ask again for answers older than"
        unit="days"
        value={draft.maxAgeDays}
        help="Blank for never. Asking again may cost credits again."
        error={errorOf('maxAgeDays', draft)}
        onInput={(maxAgeDays) => {
          onChange({ maxAgeDays });
        }}
      />
      <fieldset>
        <legend>Numbers marked “do not call”</legend>
        <Choice
          type="radio"
          name="numbers"
          checked={draft.doNotCall === 'show'}
          title="Show with the mark"
          text="The number is followed by “(do not call)”."
          onChange={numbers('show')}
        />
        <Choice
          type="radio"
          name="numbers"
          checked={draft.doNotCall === 'hide'}
          title="Hide"
          text="The cell shows another number, or stays blank."
          onChange={numbers('hide')}
        />
      </fieldset>
      <Choice
        type="checkbox"
        name="waterfall"
        checked={draft.waterfall}
        title="Let Lusha ask other providers too"
        text={`The Data Waterfall finds more, but bills it at other prices than those shown here.${seenText(draft.waterfall, waterfallSeen)}`}
        onChange={(waterfall) => {
          onChange({ waterfall });
        }}
      />
    </Section>
  );
}

/** An account can run its waterfall whatever this file says; then people are told why requests come in twos. */
function seenText(isOn: boolean, seen: number | undefined): string {
  if (isOn || seen === undefined) return '';
  const day = new Date(seen).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
  return ` Your account ran it on ${day} all the same, so people are now searched for and revealed in two steps, without it.`;
}
