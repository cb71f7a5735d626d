import { companyLookalikes, contactLookalikes } from '../../../src/lusha/lookalikes/lookalikes';
import { validationFailed } from '../../workbench/lusha/contract/refusal-bodies';
import { askSimulator, messageOf } from '../ask-simulator';

const DOMAINS = ['northwind', 'tailspin', 'contoso', 'fabrikam', 'adatum'].map((stem) => `${stem}.example`);
const EMAILS = [
  'dana.reyes@northwind.example',
  'priya.anand@contoso.example',
  'lena.ortiz@mail.example',
  'grace@tailspin.example',
  'noa@trey.example',
];

const many = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `v1.${String(at)}`);

describe('refused before the call', () => {
  test.each([
    [
      'four seeds',
      { seeds: { emails: EMAILS.slice(1) } },
      'Lookalikes need at least 5 different people to start from; there are 4. Select more rows.',
      validationFailed('seeds must contain between 5 and 100 unique identifiers, got 4'),
    ],
    [
      'five of which two are the same',
      { seeds: { emails: [...EMAILS.slice(1), EMAILS[1] ?? ''] } },
      'Lookalikes need at least 5 different people to start from; there are 4. Select more rows.',
      validationFailed('seeds must contain between 5 and 100 unique identifiers, got 4'),
    ],
    [
      'one',
      { seeds: { ids: many(1) } },
      'Lookalikes need at least 5 different people to start from; there is 1. Select more rows.',
      validationFailed('seeds must contain between 5 and 100 unique identifiers, got 1'),
    ],
    [
      'none',
      { seeds: {} },
      'Lookalikes need at least 5 different people to start from; there are 0. Select more rows.',
      validationFailed('seeds must contain between 5 and 100 unique identifiers, got 0'),
    ],
    [
      'more than a hundred',
      { seeds: { ids: many(98), emails: EMAILS } },
      'Lookalikes start from at most 100 people; there are 103. Select fewer rows.',
      validationFailed('seeds must contain between 5 and 100 unique identifiers, got 103'),
    ],
    [
      'more than a hundred left out',
      { seeds: { emails: EMAILS }, exclude: { ids: many(98), emails: EMAILS } },
      'At most 100 people can be left out; there are 103. Leave out fewer.',
      validationFailed('exclude must contain no more than 100 unique identifiers, got 103'),
    ],
    [
      'an address that is none',
      { seeds: { emails: [...EMAILS, 'dana'] } },
      '"Seeds" holds "dana", which is not an e-mail address. Correct or remove it.',
      validationFailed('each value in seeds.emails must be an email'),
    ],
    [
      'somebody without a company',
      { seeds: { emails: EMAILS, contacts: [{ firstName: 'Sam', lastName: 'Lee' }] } },
      '"Seeds" holds somebody without a first name, a last name or a company. Complete or remove the row.',
      validationFailed('seeds.contacts.0 must have at least one of: companyDomain, companyName'),
    ],
    [
      'too many at once',
      { seeds: { emails: EMAILS }, limit: 101 },
      '"Number of lookalikes" cannot be 101. Write a whole number from 1 to 100.',
      validationFailed('limit must not be greater than 100'),
    ],
    [
      'none at once',
      { seeds: { emails: EMAILS }, limit: 0 },
      '"Number of lookalikes" cannot be 0. Write a whole number from 1 to 100.',
      validationFailed('limit must not be less than 1'),
    ],
  ])('%s', async (_, search, ours, theirs) => {
    expect(messageOf(() => contactLookalikes({ limit: 25, ...search }))).toBe(
      `UnusableRequestError: ${ours}`,
    );
    const { refusal, simulator } = askSimulator();
    expect(await refusal('/v3/contacts/lookalike', search)).toEqual({ status: 400, body: theirs });
    expect(simulator.books.creditsCharged).toBe(0);
  });

  test('companies are called companies', async () => {
    expect(
      messageOf(() => companyLookalikes({ seeds: { domains: ['a.example', 'A.example'] }, limit: 5 })),
    ).toBe(
      'UnusableRequestError: Lookalikes need at least 5 different companies to start from; there is 1. Select more rows.',
    );
    const { refusal } = askSimulator();
    const exclude = { ids: many(60), domains: many(41).map((id) => `${id}.example`) };
    expect(await refusal('/v3/companies/lookalike', { seeds: { domains: DOMAINS }, exclude })).toEqual({
      status: 400,
      body: validationFailed('exclude must contain no more than 100 unique identifiers, got 101'),
    });
  });
});
