import { DIVERGENCES } from '../../../../src/workbench/lusha/contract/divergences';
import { useSimulator } from '../use-simulator';
import { badProperty, validationFailed } from './refusal-bodies';

const PROSPECT = '/v3/contacts/prospecting';
const PROSPECT_COMPANIES = '/v3/companies/prospecting';
const PAGE = { page: 0, size: 25 };

const CASES: readonly (readonly [title: string, address: string, body: unknown, answer: object])[] = [
  [
    'a page that is too small',
    PROSPECT,
    { pagination: { page: 0, size: 9 }, filters: { contacts: { include: { departments: ['Sales'] } } } },
    validationFailed('pagination.size must not be less than 10'),
  ],
  [
    'a page too far',
    PROSPECT,
    { pagination: { page: 1001, size: 25 }, filters: { contacts: { include: { departments: ['Sales'] } } } },
    validationFailed('pagination.page must not be greater than 1000'),
  ],
  [
    'no filter at all',
    PROSPECT,
    { pagination: PAGE, filters: { contacts: { include: { departments: [] } } } },
    validationFailed('filters should contain at least one value'),
  ],
  [
    'a refinement alone',
    PROSPECT,
    { pagination: PAGE, filters: { contacts: { include: { score: { minScore: 50 } } } } },
    validationFailed('score must be combined with another filter'),
  ],
  [
    'nothing but blanks, however deep',
    PROSPECT,
    {
      pagination: PAGE,
      filters: { contacts: { include: { education: { schools: [' '] }, locations: [{ city: '' }] } } },
    },
    validationFailed('filters should contain at least one value'),
  ],
  [
    'a refinement beside nothing but a company',
    PROSPECT,
    {
      pagination: PAGE,
      filters: {
        contacts: { include: { score: { minScore: 50 } } },
        companies: { include: { names: ['Contoso'] } },
      },
    },
    validationFailed('score must be combined with another filter'),
  ],
  [
    'a refinement whose base filter stands on the other side',
    PROSPECT,
    {
      pagination: PAGE,
      filters: {
        contacts: {
          include: { departments: ['Sales'] },
          exclude: { jobChangedAfterDate: '2026-01-01', education: { schools: ['MIT'] } },
        },
      },
    },
    validationFailed('jobChangedAfterDate, education must be combined with another filter'),
  ],
  [
    'seniorities as texts',
    PROSPECT,
    { pagination: PAGE, filters: { contacts: { include: { seniorityIds: ['9'] } } } },
    validationFailed('filters.contacts.include.seniorityIds.0 must be an integer number'),
  ],
  [
    'countries by name',
    PROSPECT,
    { pagination: PAGE, filters: { contacts: { include: { countries: ['Germany'] } } } },
    validationFailed('each value in filters.contacts.include.countries must be a valid ISO31661 Alpha2 code'),
  ],
  [
    'work_phone',
    PROSPECT,
    { pagination: PAGE, filters: { contacts: { include: { existingDataPoints: ['work_phone'] } } } },
    validationFailed(
      'each value in filters.contacts.include.existingDataPoints must be one of the following values: phone, work_email, mobile_phone, direct_phone',
    ),
  ],
  [
    'excludeDnc at the top',
    PROSPECT,
    { pagination: PAGE, filters: { contacts: { include: { departments: ['Sales'] } } }, excludeDnc: true },
    badProperty('property excludeDnc should not exist'),
  ],
  [
    'a search text of 201 characters',
    PROSPECT,
    { pagination: PAGE, filters: { contacts: { include: { searchText: 'x'.repeat(201) } } } },
    validationFailed('filters.contacts.include.searchText must be shorter than or equal to 200 characters'),
  ],
  [
    'signals of companies on contacts',
    PROSPECT,
    { pagination: PAGE, filters: { companies: { include: { signals: { types: ['riskNews'] } } } } },
    badProperty('filters.companies.include.property signals should not exist'),
  ],
  [
    'empty filters for companies',
    PROSPECT_COMPANIES,
    { pagination: PAGE, filters: {} },
    validationFailed('filters.Company filters cannot be empty'),
  ],
  [
    'filters without a value',
    PROSPECT_COMPANIES,
    { pagination: PAGE, filters: { companies: { include: { names: [] } } } },
    validationFailed('filters.Company filters cannot be empty'),
  ],
  [
    'filters as a list',
    PROSPECT_COMPANIES,
    { pagination: PAGE, filters: [] },
    validationFailed('filters must be an object'),
  ],
  [
    'industriesLabels on companies',
    PROSPECT_COMPANIES,
    { pagination: PAGE, filters: { companies: { include: { industriesLabels: ['Finance'] } } } },
    badProperty('filters.companies.include.property industriesLabels should not exist'),
  ],
  [
    'funding on companies',
    PROSPECT_COMPANIES,
    { pagination: PAGE, filters: { companies: { include: { funding: { isIpo: true } } } } },
    badProperty('filters.companies.include.property funding should not exist'),
  ],
  [
    'countryIso2 on companies',
    PROSPECT_COMPANIES,
    {
      pagination: PAGE,
      filters: { companies: { include: { locations: [{ country: 'Germany' }, { countryIso2: 'DE' }] } } },
    },
    badProperty('filters.companies.include.locations.1.property countryIso2 should not exist'),
  ],
  [
    'countryIso2 of people on companies',
    PROSPECT_COMPANIES,
    {
      pagination: PAGE,
      filters: {
        companies: { include: { names: ['Contoso'] } },
        contacts: { exclude: { locations: [{ countryIso2: 'DE' }] } },
      },
    },
    badProperty('filters.contacts.exclude.locations.0.property countryIso2 should not exist'),
  ],
  [
    'contact filters beside technologies',
    PROSPECT_COMPANIES,
    {
      pagination: PAGE,
      filters: {
        companies: { include: { technologies: ['sap'] } },
        contacts: { include: { departments: ['Sales'] } },
      },
    },
    validationFailed('filters.contacts cannot be combined with filters.companies technologies'),
  ],
  [
    'contact filters beside a setting of technologies',
    PROSPECT_COMPANIES,
    {
      pagination: PAGE,
      filters: {
        companies: { include: { names: ['Contoso'], technologiesCondition: 'and' } },
        contacts: { exclude: { departments: ['Sales'] } },
      },
    },
    validationFailed('filters.contacts cannot be combined with filters.companies technologiesCondition'),
  ],
  [
    'contact filters beside an excluded intent score',
    PROSPECT_COMPANIES,
    {
      pagination: PAGE,
      filters: {
        companies: { include: { names: ['Contoso'] }, exclude: { intentMinScore: 90 } },
        contacts: { include: { skills: ['Excel'] } },
      },
    },
    validationFailed('filters.contacts cannot be combined with filters.companies intentMinScore'),
  ],
  ...['countries', 'industries'].map(
    (name) =>
      [
        `${name} on companies`,
        PROSPECT_COMPANIES,
        { pagination: PAGE, filters: { companies: { include: { [name]: ['DE'] } } } },
        badProperty(`filters.companies.include.property ${name} should not exist`),
      ] as const,
  ),
];

describe('refusals of filters', () => {
  it.each(CASES)('prospecting: %s is refused', async (_title, address, body, answer) => {
    const { post, simulator } = useSimulator();
    expect(await post(address, body)).toMatchObject({ status: 400, body: answer });
    expect(simulator.books.creditsCharged).toBe(0);
  });

  it('divergences: each says where it is recorded', () => {
    expect(DIVERGENCES.map(({ reason }) => /^Section \d+/.test(reason))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
  });
});
