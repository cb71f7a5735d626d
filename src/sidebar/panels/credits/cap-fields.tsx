import { Section } from '../../ui/section';
import { CapField } from '../settings/cap-field';
import type { RulesPartProps } from '../settings/formula-rules';

/** Everything that limits spending, in one place. */
export function CapFields(props: RulesPartProps) {
  return (
    <Section name="caps" title="Caps">
      <CapField rule="formulaDailyCap" {...props} />
      <CapField rule="userDailyCap" {...props} />
      <CapField rule="runCap" {...props} />
    </Section>
  );
}
