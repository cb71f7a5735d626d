import { EMPTY_COMPANY_FILTERS } from './violations';

/**
 * A rule that Lusha was seen or documented to apply and that no schema can say. What a schema can say was corrected
 * in openapi-v3.yaml itself, with the reason beside it.
 */
export interface Divergence {
  readonly operations: readonly string[];
  /** What is known, and where in the CONTRACT it is recorded. */
  readonly reason: string;
  /** Messages of the refusal; empty if the body keeps the rule. */
  readonly violations: (body: Body) => readonly string[];
  /** True if the messages are about properties that should not exist, which have an error body of their own. */
  readonly aboutProperties?: true;
}

type Body = Readonly<Record<string, unknown>>;

/** Refinements of contact filters, useless alone. */
const REFINEMENTS = ['jobChangedAfterDate', 'jobChangedLastViewDate', 'education', 'score'];

/** Settings of a filter that filter nothing by themselves. */
const SETTINGS = [
  'existingDataPointsCondition',
  'technologiesCondition',
  'intentTopicsCondition',
  'intentTopicsOperator',
  'keywordsSearchFields',
];

/** Company filters that cannot be combined with contact filters on companies prospecting, their settings included. */
const ALONE = [
  'searchText',
  'signals',
  'technologies',
  'technologiesCondition',
  'intentTopics',
  'intentTopicsCondition',
  'intentTopicsOperator',
  'intentMinScore',
  'intentMaxScore',
  'topicCountThreshold',
];

export const DIVERGENCES: readonly Divergence[] = [
  {
    operations: ['prospectingContacts'],
    reason: 'Section 5.2: at least one filter value somewhere. The words are ours.',
    violations: (body) => (allFilters(body).length > 0 ? [] : ['filters should contain at least one value']),
  },
  {
    operations: ['prospectingContacts'],
    reason:
      'Section 5.2: refinements need another base filter beside them; "beside" is read as narrowly as it can be. The words are ours.',
    violations: (body) =>
      ['include', 'exclude'].flatMap((side) => {
        const names = filtersIn(body, 'contacts', side);
        const alone = names.length > 0 && names.every((name) => REFINEMENTS.includes(name));
        return alone ? [`${names.join(', ')} must be combined with another filter`] : [];
      }),
  },
  {
    operations: ['prospectingCompanies'],
    reason: 'Section 5.3: company filters must hold a value; the message was seen for an empty object.',
    violations: (body) => (filtersIn(body, 'companies', 'include').length > 0 ? [] : [EMPTY_COMPANY_FILTERS]),
  },
  {
    operations: ['prospectingCompanies'],
    reason:
      'Section 5.3: contact filters beside searchText, signals, intent or technologies give 400. The words are ours.',
    violations: (body) => {
      const contacts = [...filtersIn(body, 'contacts', 'include'), ...filtersIn(body, 'contacts', 'exclude')];
      const companies = [
        ...valuesIn(body, 'companies', 'include'),
        ...valuesIn(body, 'companies', 'exclude'),
      ];
      const clashing = companies.filter((name) => ALONE.includes(name));
      return contacts.length > 0 && clashing.length > 0
        ? [`filters.contacts cannot be combined with filters.companies ${[...new Set(clashing)].join(', ')}`]
        : [];
    },
  },
  {
    operations: ['prospectingCompanies'],
    reason:
      'Section 5.3 and section 12, C19: countryIso2 is in the published schema of a location but is refused here, whoever is in that place.',
    aboutProperties: true,
    violations: (body) =>
      ['companies', 'contacts'].flatMap((of) =>
        ['include', 'exclude'].flatMap((side) =>
          listOf(criteria(body, of, side)['locations']).flatMap((location, index) =>
            isObject(location) && 'countryIso2' in location
              ? [`filters.${of}.${side}.locations.${index}.property countryIso2 should not exist`]
              : [],
          ),
        ),
      ),
  },
];

/** The rules that a body breaks, beyond the schemas. */
export function brokenDivergences(
  operationId: string,
  body: unknown,
): { messages: string[]; aboutProperties: boolean } {
  if (!isObject(body)) return { messages: [], aboutProperties: false };
  const broken = DIVERGENCES.filter(
    ({ operations, violations }) => operations.includes(operationId) && violations(body).length > 0,
  );
  const properties = broken.filter(({ aboutProperties }) => aboutProperties);
  const told = properties.length > 0 ? properties : broken;
  return {
    messages: told.flatMap(({ violations }) => violations(body)),
    aboutProperties: properties.length > 0,
  };
}

function allFilters(body: Body): string[] {
  return ['contacts', 'companies'].flatMap((of) =>
    ['include', 'exclude'].flatMap((side) => filtersIn(body, of, side)),
  );
}

/** Names of the filters that hold a value and filter by it. */
function filtersIn(body: Body, of: string, side: string): string[] {
  return valuesIn(body, of, side).filter((name) => !SETTINGS.includes(name));
}

/** Names of everything that holds a value. */
function valuesIn(body: Body, of: string, side: string): string[] {
  return Object.entries(criteria(body, of, side))
    .filter(([, value]) => !isEmpty(value))
    .map(([name]) => name);
}

function criteria(body: Body, of: string, side: string): Body {
  return child(child(child(body, 'filters'), of), side);
}

function child(parent: Body, name: string): Body {
  const value = parent[name];
  return isObject(value) ? value : {};
}

/** Nothing but blanks, however deep. */
function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isEmpty);
  if (typeof value === 'string') return value.trim() === '';
  return isObject(value) && Object.values(value).every(isEmpty);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function isObject(value: unknown): value is Body {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
