import { validationFailed } from '../../workbench/lusha/contract/refusal-bodies';
import { expectRefused, type RefusedSearch } from './refused-search';

const CASES: readonly RefusedSearch[] = [
  {
    title: 'no filter at all',
    kind: 'contacts',
    filters: {},
    ours: 'The search has no filter yet. Choose at least one, such as a job title, a country or a company.',
    theirs: validationFailed('filters should contain at least one value'),
  },
  {
    title: 'filters that hold nothing but blanks',
    kind: 'contacts',
    filters: { contacts: { include: { education: { schools: ['', ' '] }, locations: [{ city: '' }] } } },
    ours: 'The search has no filter yet. Choose at least one, such as a job title, a country or a company.',
    theirs: validationFailed('filters should contain at least one value'),
  },
  {
    title: 'companies without a company filter',
    kind: 'companies',
    filters: { contacts: { include: { departments: ['Sales'] } }, companies: { include: {} } },
    ours:
      'The search does not say yet which companies to find. Choose at least one company filter, such as a location ' +
      'or a size; filters for people and exclusions only narrow it.',
    theirs: validationFailed('filters.Company filters cannot be empty'),
  },
  {
    title: 'companies that are only excluded',
    kind: 'companies',
    filters: { companies: { include: { names: [''] }, exclude: { names: ['Contoso'] } } },
    ours:
      'The search does not say yet which companies to find. Choose at least one company filter, such as a location ' +
      'or a size; filters for people and exclusions only narrow it.',
    theirs: validationFailed('filters.Company filters cannot be empty'),
  },
  {
    title: 'a refinement alone',
    kind: 'contacts',
    filters: { contacts: { include: { score: { minScore: 50 } } } },
    ours:
      '"Score" can only narrow another filter for people. ' +
      'Add one beside it, such as a department, a job title or a country.',
    theirs: validationFailed('score must be combined with another filter'),
  },
  {
    title: 'refinements beside nothing but filters for companies',
    kind: 'contacts',
    filters: {
      contacts: { include: { jobChangedAfterDate: '2026-05-01', education: { schools: ['MIT'] } } },
      companies: { include: { names: ['Contoso'] } },
    },
    ours:
      '"Changed jobs since", "Education" can only narrow another filter for people. ' +
      'Add one beside it, such as a department, a job title or a country.',
    theirs: validationFailed('jobChangedAfterDate, education must be combined with another filter'),
  },
  {
    title: 'a refinement alone among the exclusions',
    kind: 'contacts',
    filters: {
      contacts: {
        include: { departments: ['Sales'] },
        exclude: { jobChangedLastViewDate: '2026-05-01' },
      },
    },
    ours:
      'Among the exclusions, "Changed jobs since you last looked" can only narrow another filter for people. ' +
      'Add one beside it, such as a department, a job title or a country.',
    theirs: validationFailed('jobChangedLastViewDate must be combined with another filter'),
  },
  ...(
    [
      ['searchText', 'bank', 'Words in the company profile'],
      ['signals', { types: ['riskNews'] }, 'Company signals'],
      ['technologies', ['sap'], 'Technologies'],
      ['intentTopics', ['Payroll'], 'Intent topics'],
      ['intentMinScore', 50, 'Lowest intent score'],
      ['intentMaxScore', 50, 'Highest intent score'],
      ['topicCountThreshold', [{ min: 2 }], 'Number of intent topics'],
    ] as const
  ).map(([name, value, label]) => ({
    title: `filters for people beside ${name}`,
    kind: 'companies' as const,
    filters: {
      companies: { include: { names: ['Contoso'], [name]: value } },
      contacts: { exclude: { departments: ['Sales'] } },
    },
    ours:
      `A search for companies cannot combine filters for people with "${label}". ` +
      `Remove "${label}", or the filters for people.`,
    theirs: validationFailed(`filters.contacts cannot be combined with filters.companies ${name}`),
  })),
  {
    title: 'filters for people beside excluded technologies',
    kind: 'companies',
    filters: {
      companies: { include: { names: ['Contoso'] }, exclude: { technologies: ['sap'] } },
      contacts: { include: { departments: ['Sales'] } },
    },
    ours:
      'A search for companies cannot combine filters for people with "Technologies". ' +
      'Remove "Technologies", or the filters for people.',
    theirs: validationFailed('filters.contacts cannot be combined with filters.companies technologies'),
  },
];

test.each(CASES)('combinations: $title', async (search) => {
  await expectRefused(search);
});
