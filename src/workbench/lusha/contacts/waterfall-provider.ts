import type { Person } from '../seed/person';
import type { ContactGroup } from './preview';

/** Credits for one group; a provider's price may exceed Lusha's (CONTRACT section 4.4, example of a job). */
export const PROVIDER_CREDITS: Readonly<Record<ContactGroup, number>> = { emails: 2, phones: 7 };

const SOURCE = 'provider-x';

/** What a third-party provider has for a person of whom Lusha itself knows no such data. */
export function providerData(person: Person, group: ContactGroup): readonly object[] {
  const stamp = {
    updateDate: person.record.updateDate,
    dataSource: SOURCE,
    credits: PROVIDER_CREDITS[group],
  };
  if (group === 'emails') {
    return [
      {
        email: `${person.linkedinSlug ?? person.legacyId}@provider.example`,
        type: 'work',
        confidence: null,
        ...stamp,
      },
    ];
  }
  const line = String(Number(person.legacyId) % 100).padStart(2, '0');
  return [{ number: `+150355501${line}`, type: 'mobile', doNotCall: false, ...stamp }];
}
