import { NumberField } from '../../ui/number-field';
import { errorOf, type NumberRule, type RulesDraft } from './rules-draft';

/** What a part of a form for rules is given. */
export interface RulesPartProps {
  /** Stands before the ids of the fields, so that two panels can show the same rules. */
  readonly idPrefix: string;
  readonly draft: RulesDraft;
  readonly onChange: (part: Partial<RulesDraft>) => void;
}

interface NumberTexts {
  readonly label: string;
  readonly unit: string;
  readonly help: string;
}

const TEXTS: Readonly<Record<NumberRule, NumberTexts>> = {
  formulaDailyCap: {
    label: 'Daily cap for all formulas',
    unit: 'credits',
    help: '0 lets formulas spend nothing. Rows beyond the cap wait until tomorrow.',
  },
  maxAgeDays: {
    label: 'Ask again for answers older than',
    unit: 'days',
    help: 'Blank for never. Asking again may cost credits again.',
  },
  userDailyCap: { label: 'Each person, each day', unit: 'credits', help: 'Blank for no limit.' },
  runCap: { label: 'Each run', unit: 'credits', help: 'Blank for no limit.' },
};

/** A rule that is a number. */
export function RuleNumber({ rule, idPrefix, draft, onChange }: RulesPartProps & { rule: NumberRule }) {
  return (
    <NumberField
      id={idPrefix + rule}
      {...TEXTS[rule]}
      value={draft[rule]}
      error={errorOf(rule, draft)}
      onInput={(value) => {
        onChange({ [rule]: value });
      }}
    />
  );
}

/** What people may spend by hand. */
export function MenuCaps(part: RulesPartProps) {
  return (
    <fieldset>
      <legend>Limits for the menu</legend>
      <RuleNumber rule="userDailyCap" {...part} />
      <RuleNumber rule="runCap" {...part} />
    </fieldset>
  );
}
