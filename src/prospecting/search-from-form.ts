import { UnusableRequestError } from '../lusha/errors';
import type { Search, Sides } from '../lusha/prospecting/search';
import type { FilterSubject, FilterValue, SearchForm } from '../shared/prospecting';
import { linkedinUrl, readDomain, readEmail, readLinkedinSlug } from '../sheet/identity-text';
import type { FilterDefinition, FilterPlace } from './filter-definition';
import { FILTERS } from './filters';

type Parts = Record<string, unknown>;

/**
 * The search that a form asks for. Its values are checked where the request is made from it, filter by filter.
 *
 * @throws UnusableRequestError for a filter that there is not, or that cannot be excluded
 */
export function searchFromForm(form: SearchForm): Search {
  const filters = {
    contacts: sidesOf(form, 'contacts'),
    companies: sidesOf(form, 'companies'),
    page: { page: form.page, size: form.pageSize },
    includePartialProfiles: form.partialProfiles,
  };
  // What a form holds is known only when the request is made, which checks every value.
  if (form.kind === 'companies') return { kind: 'companies', ...filters };
  return {
    kind: 'contacts',
    ...filters,
    excludeDnc: form.excludeDoNotCall,
    ...(form.peoplePerCompany !== null && { maxContactsPerCompany: form.peoplePerCompany }),
  };
}

function sidesOf(form: SearchForm, subject: FilterSubject): Sides<Parts> {
  return {
    include: criteriaOf(form.include, subject, () => true),
    exclude: criteriaOf(form.exclude, subject, ({ excludable }) => excludable),
  };
}

function criteriaOf(
  values: SearchForm['include'],
  subject: FilterSubject,
  allows: (filter: FilterDefinition) => boolean,
): Parts {
  const criteria: Parts = {};
  for (const [key, value] of Object.entries(values)) {
    const filter = FILTERS.find((candidate) => candidate.key === key);
    if (filter === undefined) {
      throw new UnusableRequestError(
        `The search holds a filter "${key}" that there is not.`,
        'Remove it and choose another one.',
      );
    }
    if (!allows(filter)) {
      throw new UnusableRequestError(
        `"${filter.label}" cannot be excluded.`,
        'Remove it from the exclusions.',
      );
    }
    if (filter.subject === subject) put(criteria, filter.place, value);
  }
  return criteria;
}

/** Blank entries stay; they are dropped with all that is empty. */
function put(criteria: Parts, place: FilterPlace, value: FilterValue): void {
  const { path, bounds } = place;
  let target = criteria;
  const way = bounds === undefined ? path.slice(0, -1) : path;
  for (const name of way) target = (target[name] ??= {}) as Parts;
  const last = path[path.length - 1];
  if (bounds !== undefined) {
    const range = (typeof value === 'object' ? value : {}) as {
      readonly min?: number;
      readonly max?: number;
    };
    [target[bounds[0]], target[bounds[1]]] = [range.min, range.max];
  } else if (last !== undefined) {
    target[last] = Array.isArray(value)
      ? value.map((entry: unknown) => shaped(entry, place))
      : shaped(value, place);
  }
}

function shaped(entry: unknown, { wrap, beside, keep, reads }: FilterPlace): unknown {
  if (typeof entry === 'string') {
    const text = reads === undefined ? entry : (READERS[reads](entry) ?? entry);
    return wrap === undefined ? text : text.trim() === '' ? undefined : { ...beside, [wrap]: text };
  }
  if (typeof entry !== 'object' || entry === null) return entry;
  const parts = Object.entries(entry).filter(([name]) => keep?.includes(name) !== false);
  return { ...beside, ...Object.fromEntries(parts) };
}

/** What cannot be read goes on as it is, to be refused by name. */
const READERS: Readonly<Record<'domain' | 'email' | 'profile', (text: string) => string | undefined>> = {
  domain: readDomain,
  email: readEmail,
  profile(text) {
    const slug = readLinkedinSlug(text);
    return slug === undefined ? undefined : linkedinUrl(slug);
  },
};
