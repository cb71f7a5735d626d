import { useSimulator } from '../use-simulator';
import { badProperty, validationFailed } from './refusal-bodies';

const SEARCH = '/v3/contacts/search';
const ENRICH = '/v3/contacts/enrich';
const MANY_IDS = Array.from({ length: 101 }, (_unused, index) => `v1.${index}`);

const CASES: readonly (readonly [title: string, address: string, body: unknown, answer: object])[] = [
  [
    'an unknown property of an item',
    SEARCH,
    { contacts: [{ contactId: '1', email: 'a@b.example' }] },
    badProperty('contacts.0.property contactId should not exist'),
  ],
  [
    'an unknown property of the body',
    SEARCH,
    { contacts: [{ email: 'a@b.example' }], refresh: true },
    badProperty('property refresh should not exist'),
  ],
  [
    'full names are no identifier',
    SEARCH,
    { contacts: [{ fullName: 'Dana Reyes', company: 'Northwind' }] },
    badProperty(
      'contacts.0.property fullName should not exist, contacts.0.property company should not exist',
    ),
  ],
  [
    'companies take no companyId',
    '/v3/companies/search',
    { companies: [{ companyId: '1', name: 'x' }] },
    badProperty('companies.0.property companyId should not exist'),
  ],
  [
    'companies take no LinkedIn address',
    '/v3/companies/search',
    { companies: [{ linkedinUrl: 'x', name: 'x' }] },
    badProperty('companies.0.property linkedinUrl should not exist'),
  ],
  [
    'a company alone is nobody',
    SEARCH,
    { contacts: [{ companyName: 'Contoso' }] },
    validationFailed(
      'contacts.0 must have at least one of: id, linkedinUrl, email, firstName + lastName + companyName, firstName + lastName + companyDomain',
    ),
  ],
  ['no items at all', SEARCH, {}, validationFailed('contacts should not be empty')],
  [
    'an empty list of items',
    SEARCH,
    { contacts: [] },
    validationFailed('contacts must contain at least 1 elements'),
  ],
  [
    'more than 100 ids',
    ENRICH,
    { ids: MANY_IDS },
    validationFailed('ids must contain no more than 100 elements'),
  ],
  [
    'an empty reveal',
    ENRICH,
    { ids: ['v1.x'], reveal: [] },
    validationFailed('reveal must contain at least 1 elements'),
  ],
  [
    'an unknown reveal',
    ENRICH,
    { ids: ['v1.x'], reveal: ['emails', 'fax'] },
    validationFailed('each value in reveal must be one of the following values: emails, phones'),
  ],
  [
    'an address that is none',
    SEARCH,
    { contacts: [{ email: 'dana' }] },
    validationFailed('contacts.0.email must be an email'),
  ],
  ['a number for a text', ENRICH, { ids: [17] }, validationFailed('ids.0 must be a string')],
  [
    'a text for a switch',
    ENRICH,
    { ids: ['v1.x'], waterfallEnabled: 'no' },
    validationFailed('waterfallEnabled must be a boolean value'),
  ],
  [
    'no waterfall switch on the combined call',
    '/v3/contacts/search-and-enrich',
    { contacts: [{ id: 'v1.x' }], waterfallEnabled: false },
    badProperty('property waterfallEnabled should not exist'),
  ],
  [
    'no limit for company search signals',
    '/v3/companies/search',
    { companies: [{ name: 'x' }], signals: { types: ['allSignals'], maxResultsPerSignal: 5 } },
    badProperty('signals.property maxResultsPerSignal should not exist'),
  ],
  [
    'signals without types',
    SEARCH,
    { contacts: [{ id: 'v1.x' }], signals: { startDate: '2026-05-01' } },
    validationFailed('signals.types should not be empty'),
  ],
  [
    'a date in words',
    SEARCH,
    { contacts: [{ id: 'v1.x' }], signals: { types: ['promotion'], startDate: 'May 2026' } },
    validationFailed('signals.startDate must be a valid ISO 8601 date string'),
  ],
  [
    'both ways to name a company',
    '/v3/contacts/buying-group',
    { companies: [{ domain: 'a.example', id: 'v1.x' }] },
    validationFailed('companies.0 must have exactly one of: domain, id'),
  ],
  [
    '26 companies',
    '/v3/contacts/buying-group',
    { companies: Array.from({ length: 26 }, () => ({ domain: 'a.example' })) },
    validationFailed('companies must contain no more than 25 elements'),
  ],
  [
    'a session id that is none',
    '/v3/companies/lookalike',
    { seeds: { domains: ['a.example'] }, dedupeSessionId: 'again' },
    validationFailed('dedupeSessionId must be a UUID'),
  ],
  [
    'signals without their types',
    '/v3/contacts/signals',
    { ids: ['v1.x'] },
    validationFailed('signalTypes should not be empty'),
  ],
];

describe('refusals of bodies', () => {
  it.each(CASES)('validation: %s is refused', async (_title, address, body, answer) => {
    const { post, simulator } = useSimulator();
    expect(await post(address, body)).toMatchObject({ status: 400, body: answer });
    expect(simulator.books.creditsCharged).toBe(0);
  });

  it('validation: a refusal is the whole body', async () => {
    const { post } = useSimulator();
    const { body } = await post(ENRICH, { ids: [], reveal: [] });
    expect(body).toEqual(
      validationFailed('ids must contain at least 1 elements', 'reveal must contain at least 1 elements'),
    );
  });

  it.each([
    ['that is cut off', '{"contacts":[', 'body must be valid JSON'],
    ['that is empty', '', 'body must be valid JSON'],
    ['that is a list', '[]', 'body must be an object'],
  ])('validation: a body %s is refused', async (_title, text, message) => {
    const { send } = useSimulator();
    expect(await send('POST', SEARCH, text)).toMatchObject({
      status: 400,
      body: JSON.stringify(validationFailed(message)),
    });
  });

  it('validation: a body that does not say it is JSON is refused, as UrlFetchApp sends it by default', async () => {
    const { send } = useSimulator();
    const answer = await send('POST', SEARCH, '{}', { 'content-type': 'application/x-www-form-urlencoded' });
    expect(answer).toMatchObject({
      status: 400,
      body: JSON.stringify(validationFailed('Content-Type must be application/json')),
    });
  });
});
