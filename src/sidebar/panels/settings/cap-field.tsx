import { NumberField } from '../../ui/number-field';
import type { RulesPartProps } from './formula-rules';
import { errorOf } from './rules-draft';

type Cap = 'formulaDailyCap' | 'userDailyCap' | 'runCap';

const CAPS: Readonly<Record<Cap, { readonly label: string; readonly help: string }>> = {
  formulaDailyCap: {
    label: 'Daily cap for all formulas',
    help: '0 lets formulas spend nothing. Rows beyond the cap wait until tomorrow.',
  },
  userDailyCap: { label: 'Each person, each day', help: 'Blank for no limit.' },
  runCap: { label: 'Each run', help: 'Blank for no limit.' },
};

/** How many credits something may cost. */
export function CapField({ rule, draft, onChange }: RulesPartProps & { readonly rule: Cap }) {
  return (
    <NumberField
      id={rule}
      label={CAPS[rule].label}
      unit="credits"
      value={draft[rule]}
      help={CAPS[rule].help}
      error={errorOf(rule, draft)}
      onInput={(value) => {
        onChange({ [rule]: value });
      }}
    />
  );
}
