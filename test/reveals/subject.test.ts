import type { Company } from '../../src/lusha/company';
import type { Person } from '../../src/lusha/person';
import { companySubject, personSubject } from '../../src/reveals/subject';

const person = personSubject(() => false);
const company = companySubject();
const EMAIL = { email: 'dana@northwind.example', type: 'work' };
const PHONE = { number: '+1', type: 'mobile', doNotCall: false };

describe('a person after a new answer', () => {
  const known: Person = { id: 'v1.a', title: 'Head of Sales', emails: [EMAIL] };

  test.each([
    [
      'phones are added to the e-mails',
      { id: 'v1.a', phones: [PHONE] },
      ['phones'],
      { ...known, phones: [PHONE] },
    ],
    [
      'a group that was asked for and is absent is empty',
      { id: 'v1.a' },
      ['phones'],
      { ...known, phones: [] },
    ],
    ['a group asked for again and absent now is empty', { id: 'v1.a' }, ['emails'], { ...known, emails: [] }],
    ['a group that nobody asked for stays', { id: 'v1.a', title: 'CEO' }, [], { ...known, title: 'CEO' }],
    ['what an answer leaves open does not erase', { id: 'v1.a', title: undefined }, [], known],
    ['a group that is empty for now does not erase', { id: 'v1.a', emails: [] }, [], known],
    [
      'a group that came without being asked for is kept',
      { id: 'v1.a', phones: [PHONE] },
      [],
      { ...known, phones: [PHONE] },
    ],
  ] as const)('%s', (_, fresh, asked, merged) => {
    expect(person.merge(known, fresh, asked)).toEqual(merged);
  });

  const PORTLAND = { city: 'Portland', country: 'United States', countryCode: 'US', euContact: false };

  test.each([
    ['the same place keeps', { city: 'Portland', country: 'United States' }, PORTLAND],
    ['a place told in more detail joins', { state: 'Oregon' }, { ...PORTLAND, state: 'Oregon' }],
    [
      'another place takes the place of',
      { city: 'Berlin', country: 'Germany' },
      { city: 'Berlin', country: 'Germany' },
    ],
  ])('%s what is known of the old one', (_, location, merged) => {
    const before = { ...known, location: PORTLAND };
    expect(person.merge(before, { id: 'v1.a', location }, []).location).toEqual(merged);
  });

  test('an id that has changed is taken over', () => {
    expect(person.merge(known, { id: 'v1.new' }, []).id).toBe('v1.new');
  });

  test('a first answer stands as it is, with empty groups where they were asked for', () => {
    expect(person.merge(undefined, { id: 'v1.a' }, ['emails'])).toEqual({ id: 'v1.a', emails: [] });
    expect(person.merge(undefined, { id: 'v1.a', emails: [] }, []).emails).toBeUndefined();
  });
});

describe('a company after a new answer', () => {
  const known: Company = {
    id: 'v1.c',
    industry: 'Retail',
    premium: { intent: 'Tea 88', competitors: 'Tailspin' },
  };

  test.each([
    [
      'a new block joins the others',
      { id: 'v1.c', premium: { openJobsTotal: 7 } },
      ['openJobsTotal'],
      { ...known, premium: { intent: 'Tea 88', competitors: 'Tailspin', openJobsTotal: 7 } },
    ],
    [
      'a block that was asked for and is absent is null',
      { id: 'v1.c' },
      ['openJobsTotal', 'intent'],
      { ...known, premium: { intent: null, competitors: 'Tailspin', openJobsTotal: null } },
    ],
    [
      'a block that is empty without being asked for does not erase',
      { id: 'v1.c', premium: { intent: null } },
      [],
      known,
    ],
    [
      'blocks that nobody asked for stay',
      { id: 'v1.c', industry: 'Wholesale' },
      [],
      { ...known, industry: 'Wholesale' },
    ],
  ] as const)('%s', (_, fresh, asked, merged) => {
    expect(company.merge(known, fresh, asked)).toEqual(merged);
  });

  test('without any block there is no list of them', () => {
    expect(company.merge(undefined, { id: 'v1.c' }, []).premium).toBeUndefined();
  });
});

describe('calls', () => {
  const items = [{ email: 'a@x.example' }];

  test.each([
    ['a preview is a search', person.preview(items), '/v3/contacts/search'],
    ['a reveal is one combined call', person.reveal(items, ['emails']), '/v3/contacts/search-and-enrich'],
    ['a known id goes straight to enrich', person.revealById(['v1.a'], ['emails']), '/v3/contacts/enrich'],
    ['a preview of a company', company.preview([]), '/v3/companies/search'],
    ['a record of a company', company.reveal([], []), '/v3/companies/search-and-enrich'],
    ['a company by id', company.revealById(['v1.c'], []), '/v3/companies/enrich'],
  ])('%s', (_, call, path) => {
    expect(call.request.path).toBe(path);
  });

  test.each([true, false])('the Data Waterfall is %p only by id, as the setting says', (waterfallEnabled) => {
    expect(personSubject(() => waterfallEnabled).revealById(['v1.a'], ['emails']).request.body).toMatchObject(
      {
        waterfallEnabled,
      },
    );
  });
});
