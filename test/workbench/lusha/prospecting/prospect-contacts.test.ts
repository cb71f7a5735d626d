import type { Person } from '../../../../src/workbench/lusha/seed/person';
import { answered, billingOf, resultsOf, useSimulator } from '../use-simulator';

const PROSPECT = '/v3/contacts/prospecting';
const PAGE = { page: 0, size: 10 };

/** Everybody a filter lets through, by the truth of the seeded data. */
function expectedIds(people: readonly Person[], fits: (person: Person) => boolean): string[] {
  return people
    .filter((person) => person.fate !== 'COMPLIANCE_RESTRICTED' && fits(person))
    .map(({ id }) => id);
}

function domainOf({ record }: Person): string {
  return (record.company?.domain ?? '').replace('www.', '');
}

const title = ({ record }: Person) => (record.jobTitle?.title ?? '').toLowerCase();

const INCLUDES: readonly (readonly [filter: string, filters: object, fits: (person: Person) => boolean])[] = [
  [
    'jobTitles',
    { contacts: { include: { jobTitles: ['vp sales'] } } },
    (person) => title(person).includes('vp sales'),
  ],
  [
    'jobTitlesExactMatch',
    { contacts: { include: { jobTitlesExactMatch: ['VP Sales'] } } },
    (person) => title(person) === 'vp sales',
  ],
  [
    'departments and countries',
    { contacts: { include: { departments: ['Sales'], countries: ['DE'] } } },
    ({ record }) =>
      (record.jobTitle?.departments ?? []).includes('Sales') && record.location?.countryIso2 === 'DE',
  ],
  [
    'seniorityIds',
    { contacts: { include: { seniorityIds: [10, 9] } } },
    ({ record }) => ['Founder', 'C-Suite'].includes(record.jobTitle?.seniority ?? ''),
  ],
  [
    'locations',
    {
      contacts: {
        include: { locations: [{ country: 'Germany', city: 'ulm' }, { countryGrouping: 'LATAM' }] },
      },
    },
    ({ record }) =>
      record.location?.city === 'Ulm' || ['BR', 'MX'].includes(record.location?.countryIso2 ?? ''),
  ],
  [
    'existing data points with and',
    {
      contacts: {
        include: { existingDataPoints: ['work_email', 'mobile_phone'], existingDataPointsCondition: 'and' },
      },
    },
    ({ emails, phones }) =>
      emails.some(({ type }) => type === 'work') && phones.some(({ type }) => type === 'mobile'),
  ],
  [
    'emails',
    { contacts: { include: { emails: ['Dana.Reyes@northwind.example'] } } },
    ({ record }) => record.fullName === 'Dana Reyes',
  ],
  [
    'score beside a base filter',
    { contacts: { include: { departments: ['Legal'], score: { minScore: 90 } } } },
    ({ record, signalScore }) =>
      (record.jobTitle?.departments ?? []).includes('Legal') && (signalScore ?? 0) >= 0.9,
  ],
  [
    'company domains',
    { companies: { include: { domains: ['www.northwind.example', 'contoso.example'] } } },
    (person) => ['northwind.example', 'contoso.example'].includes(domainOf(person)),
  ],
  [
    'industries of companies',
    { companies: { include: { industriesLabels: ['Utilities'] } } },
    ({ record }) => record.company?.industry === 'Utilities',
  ],
  [
    'country codes of company locations, which match nothing',
    { companies: { include: { locations: [{ countryIso2: 'DE' }] } } },
    () => false,
  ],
  [
    'excluded departments',
    { contacts: { include: { countries: ['JP'] }, exclude: { departments: ['Sales', 'Marketing'] } } },
    ({ record }) =>
      record.location?.countryIso2 === 'JP' &&
      !(record.jobTitle?.departments ?? []).some((name) => name === 'Sales' || name === 'Marketing'),
  ],
  [
    'excluded companies',
    {
      contacts: { include: { names: ['Dana', 'Priya'] } },
      companies: { exclude: { domains: ['contoso.example'] } },
    },
    (person) =>
      /\b(Dana|Priya)\b/.test(person.record.fullName ?? '') && domainOf(person) !== 'contoso.example',
  ],
];

describe('contacts prospecting', () => {
  it.each(INCLUDES)('filters: %s', async (_filter, filters, fits) => {
    const { post, simulator } = useSimulator();
    const expected = expectedIds(simulator.people, fits);
    const answer = await post(PROSPECT, { pagination: { page: 0, size: 100 }, filters });
    expect(answer.body['pagination']).toEqual({ page: 0, size: 100, total: expected.length });
    expect(resultsOf(answer).map(({ id }) => id)).toEqual(expected.slice(0, 100));
  });

  it('pages: follow one another, the last one is short, the next one empty and free', async () => {
    const { post, simulator } = useSimulator();
    const filters = {
      contacts: { include: { seniorityIds: [7], departments: ['Legal', 'Finance', 'Sales'] } },
    };
    const ids: unknown[] = [];
    let page = 0;
    let total = Infinity;
    for (; page * 10 < total; page += 1) {
      const answer = await post(PROSPECT, { pagination: { page, size: 10 }, filters });
      total = (answer.body['pagination'] as { total: number }).total;
      ids.push(...resultsOf(answer).map(({ id }) => id));
      expect(billingOf(answer)).toEqual([1, Math.min(10, total - page * 10)]);
    }
    expect(ids).toEqual(
      expectedIds(simulator.people, ({ record }) => {
        const { seniority, departments = [] } = record.jobTitle ?? {};
        return (
          seniority === 'Partner' && departments.some((name) => ['Legal', 'Finance', 'Sales'].includes(name))
        );
      }),
    );
    expect(billingOf(await post(PROSPECT, { pagination: { page, size: 10 }, filters }))).toEqual([0, 0]);
  });

  it('billing: every started block of 25 on the page', async () => {
    const { post } = useSimulator();
    const filters = { contacts: { include: { departments: ['Sales'] } } };
    expect(billingOf(await post(PROSPECT, { pagination: { page: 0, size: 60 }, filters }))).toEqual([3, 60]);
  });

  it('options: partial profiles can be left out', async () => {
    const { post, simulator } = useSimulator();
    const filters = { contacts: { include: { countries: ['CH'] } } };
    const total = async (options: object) =>
      (await post(PROSPECT, { pagination: PAGE, filters, options })).body['pagination'] as { total: number };
    const swiss = ({ record }: Person) => record.location?.countryIso2 === 'CH';
    expect((await total({})).total).toBe(expectedIds(simulator.people, swiss).length);
    expect((await total({ includePartialProfiles: false })).total).toBe(
      expectedIds(simulator.people, (person) => swiss(person) && !person.record.partialProfile).length,
    );
  });

  it('options: at most so many of one company', async () => {
    const { post } = useSimulator();
    const filters = {
      companies: { include: { domains: ['northwind.example', 'fabrikam.example', 'trey.example'] } },
    };
    const answer = await post(PROSPECT, { pagination: PAGE, filters, options: { maxContactsPerCompany: 1 } });
    expect(answer.body['pagination']).toMatchObject({ total: 3 });
  });

  it('signals: excluding by them is refused on the same plans', async () => {
    const exclude = { departments: ['Sales'], signals: { types: ['promotion'] } };
    const body = { pagination: PAGE, filters: { contacts: { include: { countries: ['SE'] }, exclude } } };
    expect((await useSimulator({ plan: 'free' }).post(PROSPECT, body)).status).toBe(403);
    expect((await useSimulator().post(PROSPECT, body)).status).toBe(200);
  });

  it('options: excludeDnc is refused below Scale', async () => {
    const { send } = useSimulator({ plan: 'premium' });
    const body = {
      pagination: PAGE,
      filters: { contacts: { include: { countries: ['SE'] } } },
      options: { excludeDnc: true },
    };
    const refused = answered(await send('POST', PROSPECT, body));
    expect([refused.status, refused.body]).toEqual([
      403,
      { statusCode: 403, message: 'Forbidden', errors: ['excludeDnc is not available on your current plan'] },
    ]);
  });

  it('options: excludeDnc leaves out those who may never be called', async () => {
    const { post } = useSimulator({ plan: 'scale' });
    const names = ['Grace Lindqvist', 'Marcus Webb', 'Priya Anand'];
    const body = {
      pagination: PAGE,
      filters: { contacts: { include: { names } } },
      options: { excludeDnc: true },
    };
    expect(resultsOf(await post(PROSPECT, body)).map(({ lastName }) => lastName)).toEqual(['Anand', 'Webb']);
  });

  it('signals: are charged for each person who has them, on plans that have the filter', async () => {
    const include = { names: ['Priya Anand', 'Dana Reyes'], signals: { types: ['promotion'] } };
    const body = { pagination: PAGE, filters: { contacts: { include } } };
    const answer = await useSimulator().post(PROSPECT, body);
    expect(resultsOf(answer).map(({ firstName, signalTypes }) => [firstName, signalTypes])).toEqual([
      ['Priya', ['promotion']],
    ]);
    expect(billingOf(answer)).toEqual([2, 1]);
    expect((await useSimulator({ plan: 'free' }).post(PROSPECT, body)).body).toEqual({
      statusCode: 403,
      message: 'Forbidden',
      errors: ['signals is not available on your current plan'],
    });
  });
});
