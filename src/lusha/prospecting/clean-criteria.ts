import type { FilterSubject, SearchKind } from '../../shared/prospecting';
import { cleanValue } from '../clean-value';
import { UnusableRequestError } from '../errors';
import { readObject, type JsonObject } from '../read-json';
import { COMPANY_CRITERIA } from './company-criteria-table';
import { CONTACT_CRITERIA } from './contact-criteria-table';
import type { Criterion } from './criterion';
import { SEARCH_WORDS } from './search';

/** The filters by whose property they look at. */
export const CRITERIA: Readonly<Record<FilterSubject, Readonly<Record<string, Criterion | undefined>>>> = {
  contacts: CONTACT_CRITERIA,
  companies: COMPANY_CRITERIA,
};

const SUBJECT_WORDS: Readonly<Record<FilterSubject, string>> = { contacts: 'people', companies: 'companies' };
const OTHER_SEARCH: Readonly<Record<SearchKind, SearchKind>> = {
  contacts: 'companies',
  companies: 'contacts',
};

/**
 * One side of the filters as it is sent: no empty filter, no setting without its filter. May be empty.
 *
 * @throws UnusableRequestError for a filter that the search does not take, or a value that the filter does not
 */
export function cleanCriteria(value: unknown, subject: FilterSubject, kind: SearchKind): JsonObject {
  const clean: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(readObject(value) ?? {})) {
    const criterion = CRITERIA[subject][name];
    if (criterion === undefined) {
      throw new UnusableRequestError(
        `There is no filter "${name}" for ${SUBJECT_WORDS[subject]}.`,
        'Remove it and choose another one.',
      );
    }
    const cleaned = cleanValue(part, criterion.rule, criterion.label);
    if (cleaned === undefined) continue;
    if (!criterion.searches.includes(kind)) throw elsewhere(criterion, kind);
    clean[name] = cleaned;
  }
  return Object.fromEntries(
    Object.entries(clean).filter(([name]) => {
      const filters = CRITERIA[subject][name]?.settingOf;
      return filters === undefined || filters.some((filter) => filter in clean);
    }),
  );
}

function elsewhere({ label }: Criterion, kind: SearchKind): UnusableRequestError {
  const other = SEARCH_WORDS[OTHER_SEARCH[kind]];
  return new UnusableRequestError(
    `"${label}" works in a search for ${other} only.`,
    `Remove it, or search for ${other} instead.`,
  );
}
