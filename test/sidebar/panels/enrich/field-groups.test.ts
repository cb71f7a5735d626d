import type { FieldView } from '../../../../src/shared/bulk-endpoints';
import { fieldGroups, withField } from '../../../../src/sidebar/panels/enrich/field-groups';
import { companyFields, personFields } from '../../enrich-fixtures';

const shown = (kind: 'person' | 'company', chosen: readonly string[] = []) =>
  fieldGroups(kind, kind === 'person' ? personFields : companyFields, chosen).map(
    ({ title, price, common }) => [title, price, common.map(({ name }) => name)],
  );

test('people: profile, e-mail and phone with their prices, the common ones in sight', () => {
  expect(shown('person')).toEqual([
    [
      'Profile',
      'free with the search',
      ['name', 'title', 'company', 'company_domain', 'linkedin', 'country'],
    ],
    ['E-mail', 'usually 1 credit per person', ['email', 'work_email']],
    ['Phone', 'usually 5 credits per person', ['phone', 'mobile']],
  ]);
});

test('companies: basics, record and special blocks', () => {
  expect(shown('company').map(([title, price]) => [title, price])).toEqual([
    ['Basics', 'free with the search'],
    ['Company record', 'usually 1 credit per company'],
    ['Special blocks', 'usually 1 credit each, per company'],
  ]);
});

test('no field is lost between the two', () => {
  for (const [kind, fields] of [
    ['person', personFields],
    ['company', companyFields],
  ] as const) {
    const groups = fieldGroups(kind, fields, []);
    const names = groups.flatMap(({ common, others }) => [...common, ...others].map(({ name }) => name));
    expect([...names].sort()).toEqual(fields.map(({ name }) => name).sort());
  }
});

test('what was chosen at first is in sight too', () => {
  expect(shown('person', ['work_phone'])[2]).toEqual([
    'Phone',
    'usually 5 credits per person',
    ['phone', 'mobile', 'work_phone'],
  ]);
});

test('groups without fields are left out', () => {
  const fields = personFields.filter(({ cost }) => cost === 'emails');
  expect(fieldGroups('person', fields, []).map(({ cost }) => cost)).toEqual(['emails']);
});

test('a new field goes where it stands in the list, and the order of the others stays', () => {
  expect(withField([], 'email', personFields)).toEqual(['email']);
  expect(withField(['email', 'phone'], 'title', personFields)).toEqual(['title', 'email', 'phone']);
  expect(withField(['phone', 'title'], 'email', personFields)).toEqual(['phone', 'title', 'email']);
  expect(withField(['title', 'email'], 'phone', personFields)).toEqual(['title', 'email', 'phone']);
  expect(withField(['title'], 'title', personFields)).toEqual(['title']);
});

test('once the plan knows the prices of the account, those are shown', () => {
  const priceList = { emails: 2, phones: 7, record: 1, premium: 1 };
  const prices = (source: 'account' | 'usual') =>
    fieldGroups('person', personFields, [], { prices: source, priceList }).map(({ cost, price }) => [
      cost,
      price,
    ]);
  expect(prices('account')).toEqual([
    ['search', 'free with the search'],
    ['emails', '2 credits per person'],
    ['phones', '7 credits per person'],
  ]);
  expect(prices('usual')).toContainEqual(['emails', 'usually 1 credit per person']);
});

test('what only comes with a revealed e-mail or phone is not shown as free', () => {
  const continent: FieldView = { name: 'continent', label: 'Continent', cost: 'revealed' };
  const [group] = fieldGroups('person', [continent], []);
  expect([group?.title, group?.price]).toEqual(['Full profile', 'only with an e-mail or phone']);
});
