import { DEFAULT_PERSON_FIELDS, PERSON_FIELDS } from '../../src/fields/person-fields';
import { decodePerson } from '../../src/lusha/decode-person';
import type { Person } from '../../src/lusha/person';
import type { DoNotCallPolicy } from '../../src/fields/choose-contact-point';
import { PERSON_JSON } from '../lusha/contract-json';

function values(person: Person | undefined, doNotCall: DoNotCallPolicy = 'show'): Record<string, unknown> {
  if (person === undefined) throw new Error('not a person');
  return Object.fromEntries(PERSON_FIELDS.map((field) => [field.name, field.value(person, { doNotCall })]));
}

test('person fields: a full record fills every one', () => {
  expect(values(decodePerson(PERSON_JSON))).toEqual({
    name: 'Dana M. Reyes',
    first_name: 'Dana',
    last_name: 'Reyes',
    title: 'Head of Partnerships',
    seniority: 'Director',
    departments: 'Business Development, Sales',
    company: 'Northwind Traders',
    company_domain: 'northwind.example',
    company_id: 'v1.Qm9ndXNDbzAx',
    industry: 'Retail & Wholesale Trade',
    email: 'dana.reyes@northwind.example',
    work_email: 'dana.reyes@northwind.example',
    private_email: 'dana@home.example',
    email_type: 'work',
    email_confidence: 'A',
    email_source: 'lusha',
    email_updated: { day: '2026-04-23' },
    emails: 'dana.reyes@northwind.example, dana@home.example',
    phone: '+15035550123',
    mobile: '+15035550123',
    direct_phone: '+1 503 555 0100',
    work_phone: '(503) 555-0111 (do not call)',
    phone_type: 'mobile',
    phone_source: 'lusha',
    phone_updated: { day: '2026-04-22' },
    phones: '+15035550123, +1 503 555 0100, (503) 555-0111 (do not call)',
    do_not_call: true,
    linkedin: 'https://www.linkedin.com/in/dana-reyes-example',
    x: 'https://x.com/dana_example',
    city: 'Portland',
    state: 'Oregon',
    country: 'United States',
    country_code: 'US',
    continent: 'North America',
    coordinates: '45.52, -122.67',
    eu_contact: false,
    previous_company: 'Contoso Cloud',
    previous_company_domain: 'contoso.example',
    previous_title: 'Partner Manager',
    job_start: { day: '2024-02-01' },
    tags: 'VIP',
    linkedin_connections: 500,
    linkedin_followers: 812,
    partial_profile: false,
    updated: { day: '2026-04-23' },
    lusha_id: 'v1.Qm9ndXMwMDAx',
  });
});

test('person fields: an empty record fills none but its id', () => {
  const { lusha_id, do_not_call, ...others } = values({ id: 'v1.a' });
  expect([lusha_id, do_not_call, new Set(Object.values(others))]).toEqual(['v1.a', false, new Set([''])]);
});

test('person fields: the name is put together where Lusha gives only its parts', () => {
  expect(values({ id: 'v1.a', firstName: 'Dana', lastName: 'Reyes' })['name']).toBe('Dana Reyes');
  expect(values({ id: 'v1.a', lastName: 'Reyes' })['name']).toBe('Reyes');
});

test('person fields: hidden numbers vanish from every phone field, and only the flag remains', () => {
  const person = {
    id: 'v1.a',
    phones: [{ number: '+1', type: 'mobile', doNotCall: true, updated: '2026-01-01', source: 'lusha' }],
  };
  const shown = values(person, 'hide');
  const phoneFields = PERSON_FIELDS.filter(({ reveal }) => reveal === 'phones').map(({ name }) => name);
  expect(Object.fromEntries(phoneFields.map((name) => [name, shown[name]]))).toEqual({
    phone: '',
    mobile: '',
    direct_phone: '',
    work_phone: '',
    phone_type: '',
    phone_source: '',
    phone_updated: '',
    phones: '',
    do_not_call: true,
  });
});

test('person fields: exactly the e-mail and phone fields cost a reveal', () => {
  const revealing = PERSON_FIELDS.filter(({ reveal }) => reveal !== undefined);
  expect(
    revealing.filter(({ name, reveal }) => !name.includes(reveal === 'emails' ? 'email' : 'phone')),
  ).toMatchObject([
    { name: 'mobile', reveal: 'phones' },
    { name: 'do_not_call', reveal: 'phones' },
  ]);
  const free = PERSON_FIELDS.filter(({ reveal }) => reveal === undefined).map(({ name }) => name);
  expect(free.filter((name) => /email|phone/.test(name))).toEqual([]);
});

test('person fields: every name of the design is there', () => {
  const names = new Set(PERSON_FIELDS.map(({ name }) => name));
  const designed =
    'name first_name last_name title seniority departments company company_domain company_id industry email ' +
    'work_email private_email email_type email_confidence emails phone mobile direct_phone phone_type phones ' +
    'do_not_call linkedin x city state country country_code continent eu_contact previous_company ' +
    'previous_title job_start updated lusha_id';
  expect(designed.split(' ').filter((name) => !names.has(name))).toEqual([]);
  expect(DEFAULT_PERSON_FIELDS).toEqual(['name', 'title', 'company', 'email']);
});
