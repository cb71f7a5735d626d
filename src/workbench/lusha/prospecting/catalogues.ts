import { mentions } from './criterion';
import { INDUSTRIES } from '../seed/industries';
import { PLACES } from '../seed/places';
import * as vocabulary from '../seed/vocabulary';
import { INTENT_CATEGORIES, NEWS_EVENT_TYPES } from '../seed/company-signals';
import type { Catalogue } from './filter-catalogue';

/** Most values one query gives; the real number is not on record. */
const MOST_HITS = 50;

/** Shapes of CONTRACT section 5.4; where those of V3 are open, the ones of V2. */
export const CONTACT_FILTERS: Catalogue = {
  locations: { requiresQuery: true, values: (_directory, query) => locationsLike(query) },
  departments: { requiresQuery: false, values: () => vocabulary.DEPARTMENTS },
  seniority: {
    requiresQuery: false,
    values: () => vocabulary.SENIORITIES.map(({ id, name }) => ({ id, name })),
  },
  countries: {
    requiresQuery: false,
    values: () => countries().map(({ country, iso2 }) => ({ name: country, code: iso2 })),
  },
  existingDataPoints: { requiresQuery: false, values: () => vocabulary.EXISTING_DATA_POINTS },
};

export const COMPANY_FILTERS: Catalogue = {
  names: {
    requiresQuery: true,
    values: ({ companies }, query) =>
      companies
        .filter(({ record }) => mentions([record.name], [query]))
        .slice(0, MOST_HITS)
        .map(({ id, domain, record }) => ({
          companyId: id,
          name: record.name,
          logoUrl: record.logoUrl ?? null,
          fqdn: domain,
        })),
  },
  technologies: {
    requiresQuery: true,
    values: (_directory, query) =>
      vocabulary.TECHNOLOGIES.filter((name) => mentions([name], [query])).map((name) => ({ name })),
  },
  locations: { requiresQuery: true, values: (_directory, query) => locationsLike(query) },
  industriesLabels: {
    requiresQuery: false,
    values: () =>
      INDUSTRIES.map(({ id, name, subIndustries }) => ({
        main_industry: name,
        main_industry_id: id,
        sub_industries: subIndustries.map((sub) => ({ value: sub.name, id: sub.id })),
      })),
  },
  sizes: { requiresQuery: false, values: () => vocabulary.COMPANY_SIZES },
  revenues: { requiresQuery: false, values: () => vocabulary.REVENUES },
  sics: { requiresQuery: false, values: () => vocabulary.SIC_CODES.map(labelled) },
  naics: { requiresQuery: false, values: () => vocabulary.NAICS_CODES.map(labelled) },
  intentTopics: { requiresQuery: false, values: () => vocabulary.INTENT_TOPICS },
};

export const COMPANY_SIGNAL_FILTERS: Catalogue = {
  newsEventTypes: { requiresQuery: false, values: () => Object.values(NEWS_EVENT_TYPES).flat().sort() },
  hiringByDepartments: { requiresQuery: false, values: () => vocabulary.DEPARTMENTS },
  hiringByLocations: { requiresQuery: true, values: (_directory, query) => locationsLike(query) },
  intentCategories: { requiresQuery: false, refusesQuery: true, values: () => INTENT_CATEGORIES },
};

/** Countries, states and cities whose name contains the query; only the known parts of each. */
function locationsLike(query: string): object[] {
  const hits = PLACES.flatMap(({ continent, country, state, city }) => {
    const inState = { continent, country, ...(state === null ? {} : { state }) };
    return [
      ...(mentions([country], [query]) ? [{ continent, country }] : []),
      ...(mentions([state], [query]) ? [inState] : []),
      ...(mentions([city], [query]) ? [{ ...inState, city }] : []),
    ];
  });
  return [...new Map(hits.map((hit) => [JSON.stringify(hit), hit])).values()].slice(0, MOST_HITS);
}

function countries(): { country: string; iso2: string }[] {
  return [...new Map(PLACES.map(({ country, iso2 }) => [iso2, { country, iso2 }])).values()];
}

function labelled({ code, description }: { readonly code: number; readonly description: string }): object {
  return { code: String(code), label: description };
}
