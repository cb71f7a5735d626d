import { billingOf, resultsOf, useSimulator } from '../use-simulator';

const SEARCH = '/v3/contacts/search';
const ENRICH = '/v3/contacts/enrich';
const COMBINED = '/v3/contacts/search-and-enrich';

describe('contacts', () => {
  it('search: answers the example of the contract', async () => {
    const { post } = useSimulator();
    const { body } = await post(SEARCH, {
      contacts: [
        { clientReferenceId: 'row-2', email: 'dana.reyes@northwind.example' },
        {
          clientReferenceId: 'row-3',
          firstName: 'Sam',
          lastName: 'Nobody',
          companyDomain: 'nowhere.example',
        },
      ],
      options: { includePartialProfiles: true },
    });
    expect(body['results']).toEqual([
      {
        clientReferenceId: 'row-2',
        id: 'v1.Qm9ndXNDb250YWN0SWQwMDAxAAAA',
        firstName: 'Dana',
        lastName: 'Reyes',
        jobTitle: {
          title: 'Head of Partnerships',
          departments: ['Business Development'],
          seniority: 'Director',
          startDate: '2024-05-01',
        },
        company: {
          id: 'v1.Qm9ndXNDb21wYW55SWQwMDAx',
          name: 'Northwind Traders',
          domain: 'www.northwind.example',
          industry: 'Retail & Wholesale Trade',
        },
        location: { country: 'United States', state: 'Oregon', city: 'Portland' },
        socialLinks: { linkedin: 'https://www.linkedin.com/in/dana-reyes-example' },
        has: [
          'firstName',
          'lastName',
          'jobTitle',
          'company',
          'location',
          'socialLinks',
          'emails',
          'phones',
          'jobStartDate',
        ],
        canReveal: [
          { field: 'emails', credits: 1 },
          { field: 'phones', credits: 5 },
        ],
      },
      { clientReferenceId: 'row-3', error: { code: 'NOT_FOUND', message: 'Contact not found' } },
    ]);
    expect(body['billing']).toEqual({ creditsCharged: 1, resultsReturned: 1 });
  });

  it('search: shows no address and no number of anybody', async () => {
    const { post, simulator } = useSimulator();
    const people = simulator.people.slice(0, 100);
    const text = JSON.stringify((await post(SEARCH, { contacts: people.map(({ id }) => ({ id })) })).body);
    const secrets = people.flatMap(({ emails, phones }) => [
      ...emails.map(({ email }) => email),
      ...phones.map(({ number }) => number),
    ]);
    expect(secrets.length).toBeGreaterThan(100);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  });

  it('search: partial profiles are not found when they are not wanted', async () => {
    const { post, simulator } = useSimulator();
    const partial = simulator.people.find(
      ({ record, fate }) => record.partialProfile && fate === 'available',
    );
    const ask = async (includePartialProfiles: boolean) =>
      billingOf(await post(SEARCH, { contacts: [{ id: partial?.id }], options: { includePartialProfiles } }));
    expect([await ask(true), await ask(false)]).toEqual([
      [1, 1],
      [0, 0],
    ]);
  });

  it('search: tells which signals there are and charges for each', async () => {
    const { post } = useSimulator();
    const answer = await post(SEARCH, {
      contacts: [{ email: 'dana.reyes@northwind.example' }, { email: 'priya.anand@contoso.example' }],
      signals: { types: ['companyChange'] },
    });
    expect(resultsOf(answer).map((result) => result['signalTypes'])).toEqual([['companyChange'], []]);
    expect(billingOf(answer)).toEqual([2, 2]);
  });

  it('enrich: returns only the groups that were asked for', async () => {
    const { post, simulator } = useSimulator();
    const [dana, ido] = simulator.people;
    const [result] = resultsOf(await post(ENRICH, { ids: [dana?.id], reveal: ['emails'] }));
    expect(result).toEqual({
      id: dana?.id,
      ...dana?.record,
      emails: [
        {
          email: 'dana.reyes@northwind.example',
          type: 'work',
          confidence: 'A+',
          updateDate: '2026-04-23',
          dataSource: 'lusha',
        },
      ],
    });
    const [empty] = resultsOf(await post(ENRICH, { ids: [ido?.id], reveal: ['emails'] }));
    expect(empty).toMatchObject({ fullName: 'Ido Marsh', emails: [] });
    expect(empty).not.toHaveProperty('phones');
  });

  it('enrich: refuses identifiers that are no id, item by item', async () => {
    const { post, simulator } = useSimulator();
    const [petra, eloise] = simulator.people.slice(14, 16);
    const { body } = await post(ENRICH, { ids: ['v1.unknown', petra?.id, eloise?.id] });
    expect(body['results']).toEqual([
      { id: 'v1.unknown', error: { code: 'NOT_FOUND', message: 'Contact not found' } },
      {
        id: petra?.id,
        error: { code: 'COMPLIANCE_RESTRICTED', message: 'Contact is restricted for compliance reasons' },
      },
      { id: eloise?.id, error: { code: 'ENRICH_FAILED', message: 'Contact could not be enriched' } },
    ]);
    expect(body['billing']).toEqual({ creditsCharged: 0, resultsReturned: 0 });
  });

  it('combined: keeps order and references, also on errors', async () => {
    const { post } = useSimulator();
    const answer = await post(COMBINED, {
      contacts: [
        { clientReferenceId: 'c', email: 'nobody@nowhere.example' },
        { clientReferenceId: 'a', linkedinUrl: 'linkedin.com/in/lena-ortiz-example/?trk=x' },
        { clientReferenceId: 'b', email: 'petra.novak@woodgrove.example' },
      ],
      reveal: ['emails'],
    });
    expect(resultsOf(answer).map((result) => result['clientReferenceId'])).toEqual(['c', 'a', 'b']);
    expect(billingOf(answer)).toEqual([2, 1]);
  });
});
