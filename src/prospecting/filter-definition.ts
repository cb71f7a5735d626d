import { COMPANY_CRITERIA } from '../lusha/prospecting/company-criteria-table';
import { CONTACT_CRITERIA } from '../lusha/prospecting/contact-criteria-table';
import type { Criterion } from '../lusha/prospecting/criterion';
import type { FilterSubject, FilterView } from '../shared/prospecting';

/** One filter: what the panel shows of it, and where its value stands in the request. */
export interface FilterDefinition extends FilterView {
  readonly place: FilterPlace;
}

/** Where a value goes, and what becomes of it on the way. */
export interface FilterPlace {
  /** Names from the criteria inwards, such as `education` and `degrees`. Empty for two bounds that stand apart. */
  readonly path: readonly string[];
  /** The names of both ends of a range that are not called `min` and `max`. */
  readonly bounds?: readonly [min: string, max: string];
  /** The name under which a text stands in an object of its own. */
  readonly wrap?: string;
  /** What each object of the value holds beside it. */
  readonly beside?: Readonly<Record<string, string>>;
  /** The parts that each object of the value keeps; all without it. */
  readonly keep?: readonly string[];
  /** What people write in many ways and Lusha takes in one. */
  readonly reads?: 'domain' | 'email' | 'profile';
}

/** What is to be said of a filter beyond what its criterion says. */
type Given = Pick<FilterDefinition, 'group' | 'control'> &
  Partial<
    Pick<FilterDefinition, 'label' | 'common' | 'excludable' | 'catalogue' | 'options' | 'note' | 'settingOf'>
  > & { readonly place?: Partial<FilterPlace> };

/** A filter of people. It is behind "More filters" and can be excluded, unless it says otherwise. */
export function contactFilter(name: keyof typeof CONTACT_CRITERIA, given: Given): FilterDefinition {
  return define('contacts', name, CONTACT_CRITERIA[name], given);
}

/** A filter of companies; as above. */
export function companyFilter(name: keyof typeof COMPANY_CRITERIA, given: Given): FilterDefinition {
  return define('companies', name, COMPANY_CRITERIA[name], given);
}

function define(
  subject: FilterSubject,
  name: string,
  { label, searches, refinement, apart, settingOf }: Criterion,
  { place = {}, ...given }: Given,
): FilterDefinition {
  const path = place.path ?? [name];
  return {
    key: [subject, ...(path.length === 0 ? [name] : path)].join('.'),
    label,
    subject,
    common: false,
    searches,
    // A setting speaks of a filter, and a side of its own would make it speak of another one.
    excludable: settingOf === undefined && refinement !== true,
    ...(refinement && { refinement }),
    ...(apart && { apart }),
    ...(settingOf && { settingOf: settingOf.map((filter) => `${subject}.${filter}`) }),
    ...given,
    place: { ...place, path },
  };
}
