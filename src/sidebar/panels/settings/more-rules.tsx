import type { SpendingRules } from '../../../shared/endpoints';
import { Choice } from '../../ui/choice';
import { Fold } from '../../ui/fold';
import { MenuCaps, RuleNumber, type RulesPartProps } from './rule-number';
import type { RulesDraft } from './rules-draft';
import { moreRulesText } from './rules-texts';

interface MoreRulesProps extends RulesPartProps {
  readonly saved: SpendingRules;
}

/** Rules that most files leave as they are: what formulas show, and what people may spend by hand. */
export function MoreRules({ saved, ...part }: MoreRulesProps) {
  const { draft, onChange } = part;
  const numbers = (doNotCall: RulesDraft['doNotCall']) => () => {
    onChange({ doNotCall });
  };
  return (
    <Fold name="more-rules" title="More rules" summary={moreRulesText(saved)}>
      <RuleNumber rule="maxAgeDays" {...part} />
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
      <MenuCaps {...part} />
    </Fold>
  );
}
