import { Section } from '../../ui/section';
import { CapField } from '../settings/cap-field';
import type { RulesPartProps } from '../settings/formula-rules';

/** Settings, which stay in the page, have the same fields. */
export const CAPS_PREFIX = 'credits-';

/** Everything that limits spending, in one place. */
export function CapFields(props: RulesPartProps) {
  return (
    <Section name="caps" title="Caps">
      <CapField idPrefix={CAPS_PREFIX} rule="formulaDailyCap" {...props} />
      <CapField idPrefix={CAPS_PREFIX} rule="userDailyCap" {...props} />
      <CapField idPrefix={CAPS_PREFIX} rule="runCap" {...props} />
    </Section>
  );
}
