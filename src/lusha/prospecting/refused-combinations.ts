import type { FilterSubject, SearchKind } from '../../shared/prospecting';
import { UnusableRequestError } from '../errors';
import type { JsonObject } from '../read-json';
import { CRITERIA } from './clean-criteria';
import type { Sides } from './search';

/** The filters of a request, cleaned: what is here holds a value. */
export type CleanFilters = Readonly<Record<FilterSubject, Required<Sides<JsonObject>>>>;

/**
 * Refuses what Lusha answers with a 400 although every filter in it is good (contract 5.2, 5.3).
 *
 * @throws UnusableRequestError
 */
export function refuseCombinations(kind: SearchKind, filters: CleanFilters): void {
  if (kind === 'companies') {
    refuseNoCompanies(filters);
    refuseContactsBesideApart(filters);
  } else refuseNothing(filters);
  refuseLoneRefinements(filters.contacts.include, '');
  refuseLoneRefinements(filters.contacts.exclude, 'Among the exclusions, ');
  refuseSwappedScores(filters.companies.include);
  refuseSwappedScores(filters.companies.exclude);
}

function refuseNothing({ contacts, companies }: CleanFilters): void {
  const sides = [contacts.include, contacts.exclude, companies.include, companies.exclude];
  if (sides.some((side) => Object.keys(side).length > 0)) return;
  throw new UnusableRequestError(
    'The search has no filter yet.',
    'Choose at least one, such as a job title, a country or a company.',
  );
}

function refuseNoCompanies({ companies }: CleanFilters): void {
  if (Object.keys(companies.include).length > 0) return;
  throw new UnusableRequestError(
    'The search does not say yet which companies to find.',
    'Choose at least one company filter, such as a location or a size; filters for people and exclusions only narrow it.',
  );
}

/** Not even the settings of such a filter, nor excluding by it. */
function refuseContactsBesideApart({ contacts, companies }: CleanFilters): void {
  if ([contacts.include, contacts.exclude].every((side) => Object.keys(side).length === 0)) return;
  const labels = [...Object.keys(companies.include), ...Object.keys(companies.exclude)]
    .map((name) => CRITERIA.companies[name])
    .filter((criterion) => criterion?.apart === true)
    .map((criterion) => `"${criterion?.label ?? ''}"`);
  if (labels.length === 0) return;
  const names = [...new Set(labels)].join(', ');
  throw new UnusableRequestError(
    `A search for companies cannot combine filters for people with ${names}.`,
    `Remove ${names}, or the filters for people.`,
  );
}

/** A base filter counts only on the same side. */
function refuseLoneRefinements(side: JsonObject, where: string): void {
  const names = Object.keys(side);
  const refines = (name: string): boolean => CRITERIA.contacts[name]?.refinement === true;
  if (names.length === 0 || !names.every(refines)) return;
  const labels = names.map((name) => `"${CRITERIA.contacts[name]?.label ?? ''}"`).join(', ');
  throw new UnusableRequestError(
    `${where}${labels} can only narrow another filter for people.`,
    'Add one beside it, such as a department, a job title or a country.',
  );
}

/** The two ends of this range are filters of their own. */
function refuseSwappedScores({ intentMinScore: low, intentMaxScore: high }: JsonObject): void {
  if (typeof low !== 'number' || typeof high !== 'number' || low <= high) return;
  throw new UnusableRequestError(
    `"Intent score" goes from ${String(low)} to ${String(high)}.`,
    'Swap the two numbers.',
  );
}
