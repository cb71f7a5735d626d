import { NumberField } from '../../ui/number-field';
import { Section } from '../../ui/section';
import type { RulesPartProps } from './formula-rules';
import { errorOf } from './rules-draft';

/** What people may spend by hand. */
export function MenuRules({ draft, onChange }: RulesPartProps) {
  return (
    <Section name="menu-limits" title="Limits for menu actions">
      <NumberField
        id="userDailyCap"
        label="Each person, each day"
        unit="credits"
        value={draft.userDailyCap}
        help="Blank for no limit."
        error={errorOf('userDailyCap', draft)}
        onInput={(userDailyCap) => {
          onChange({ userDailyCap });
        }}
      />
      <NumberField
        id="runCap"
        label="Each run"
        unit="credits"
        value={draft.runCap}
        help="Blank for no limit."
        error={errorOf('runCap', draft)}
        onInput={(runCap) => {
          onChange({ runCap });
        }}
      />
    </Section>
  );
}
