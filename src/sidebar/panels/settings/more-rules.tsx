import type { SpendingRules } from '../../../shared/endpoints';
import { Choice } from '../../ui/choice';
import { Fold } from '../../ui/fold';
import { NumberField } from '../../ui/number-field';
import type { RulesPartProps } from './formula-rules';
import { errorOf, type NumberRule, type RulesDraft } from './rules-draft';
import { moreRulesText } from './rules-texts';

interface MoreRulesProps extends RulesPartProps {
  readonly saved: SpendingRules;
}

/** Rules that most files leave as they are: what formulas show, and what people may spend by hand. */
export function MoreRules({ draft, saved, onChange }: MoreRulesProps) {
  const numbers = (doNotCall: RulesDraft['doNotCall']) => () => {
    onChange({ doNotCall });
  };
  const number = (rule: NumberRule, label: string, unit: string, help: string) => (
    <NumberField
      id={rule}
      label={label}
      unit={unit}
      value={draft[rule]}
      help={help}
      error={errorOf(rule, draft)}
      onInput={(value) => {
        onChange({ [rule]: value });
      }}
    />
  );
  return (
    <Fold name="more-rules" title="More rules" summary={moreRulesText(saved)}>
      {number(
        'maxAgeDays',
        'Ask again for answers older than',
        'days',
        'Blank for never. Asking again may cost credits again.',
      )}
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
      <fieldset>
        <legend>Data Waterfall</legend>
        <Choice
          id="waterfall"
          type="checkbox"
          name="waterfall"
          checked={draft.waterfall}
          title="Let Lusha ask other providers too"
          text="Finds more, but Lusha bills it at other prices than those shown here."
          onChange={(waterfall) => {
            onChange({ waterfall });
          }}
        />
      </fieldset>
      <fieldset>
        <legend>Limits for the menu</legend>
        {number('userDailyCap', 'Each person, each day', 'credits', 'Blank for no limit.')}
        {number('runCap', 'Each run', 'credits', 'Blank for no limit.')}
      </fieldset>
    </Fold>
  );
}
