import { PERSON_FIELDS } from '../../src/fields/person-fields';
import { readFields } from '../../src/fields/field-list';
import { PERSON_FUNCTION, personStatus } from '../../src/functions/lusha-person';

const EMAIL = { email: 'dana@northwind.example', type: 'work' };
const PHONE = { number: '+1', type: 'mobile', doNotCall: true };

test.each([
  ['name, title', { full: false, groups: [] }],
  ['name, email', { full: true, groups: ['emails'] }],
  ['mobile, phones', { full: true, groups: ['phones'] }],
  ['phone, work email', { full: true, groups: ['emails', 'phones'] }],
  ['do_not_call', { full: true, groups: ['phones'] }],
])('LUSHA_PERSON: %s reveals no more than it needs', (names, wanted) => {
  expect(PERSON_FUNCTION.wanted(readFields(names, PERSON_FIELDS, []))).toEqual(wanted);
});

test('LUSHA_PERSON: a column keeps numbers that may not be called or hides them', () => {
  const [field] = readFields('phone', PERSON_FIELDS, []);
  if (field === undefined) throw new Error('no such field');
  const person = { id: 'v1.a', phones: [PHONE] };
  const column = PERSON_FUNCTION.column(field, 'show');
  expect([column.name, column.label, column.needs, column.value(person)]).toEqual([
    'phone',
    'Phone',
    'phones',
    '+1 (do not call)',
  ]);
  expect(PERSON_FUNCTION.column(field, 'hide').value(person)).toBe('');
});

describe('status of a person', () => {
  test.each([
    ['nothing asked', { id: 'v1.a' }, [], 'OK'],
    ['both there', { id: 'v1.a', emails: [EMAIL], phones: [PHONE] }, ['emails', 'phones'], 'OK'],
    ['no e-mail', { id: 'v1.a', emails: [], phones: [PHONE] }, ['emails', 'phones'], 'NO_EMAIL'],
    ['no phone', { id: 'v1.a', emails: [EMAIL] }, ['emails', 'phones'], 'NO_PHONE'],
    ['neither', { id: 'v1.a', emails: [], phones: [] }, ['emails', 'phones'], 'PARTIAL'],
    ['only e-mails asked, none there', { id: 'v1.a', emails: [] }, ['emails'], 'NO_EMAIL'],
  ] as const)('%s', (_, person, groups, status) => {
    expect(personStatus(person, groups)).toBe(status);
  });
});
