import { linkedinSlug } from '../directory/fold';
import type { Person, PhoneNumber } from '../seed/person';
import { matchedSignals, type SignalFilter } from '../signals/matched-signals';
import { type Criterion, equals, given, mentions } from './criterion';
import { type GeographicDetail, isIn, isNear, type LocationFilter } from './location-criteria';

/** `filters.contacts.include` or `exclude` (CONTRACT section 5.2). */
export interface ContactCriteria {
  readonly ids?: readonly string[];
  readonly names?: readonly string[];
  readonly jobTitles?: readonly string[];
  readonly jobTitlesExactMatch?: readonly string[];
  readonly normalizedJobTitles?: readonly string[];
  readonly previousJobTitle?: readonly string[];
  readonly searchText?: string;
  readonly countries?: readonly string[];
  readonly locations?: readonly LocationFilter[];
  readonly geographicDetails?: readonly GeographicDetail[];
  readonly seniorityIds?: readonly number[];
  readonly departments?: readonly string[];
  readonly linkedinUrls?: readonly string[];
  readonly emails?: readonly string[];
  readonly previousEmails?: readonly string[];
  readonly existingDataPoints?: readonly string[];
  readonly existingDataPointsCondition?: 'or' | 'and';
  readonly skills?: readonly string[];
  readonly certifications?: readonly string[];
  readonly awards?: readonly string[];
  readonly jobChangedAfterDate?: string;
  readonly jobChangedLastViewDate?: string;
  readonly education?: {
    readonly degrees?: readonly string[];
    readonly fieldsOfStudy?: readonly string[];
    readonly schools?: readonly string[];
    readonly startYearGte?: number;
    readonly graduationYearLte?: number;
  };
  readonly score?: { readonly minScore?: number; readonly maxScore?: number };
  readonly signals?: SignalFilter;
}

/** The conditions that a filter puts on a person. `now` in milliseconds since the epoch. */
export function contactCriteria(wanted: ContactCriteria, now: number): Criterion<Person>[] {
  const title = (person: Person) => person.record.jobTitle?.title;
  const changedSince = (date: string) => (person: Person) =>
    (person.record.jobTitle?.startDate ?? '') >= date;
  return [
    ...given(
      wanted.ids,
      (ids) =>
        ({ id, legacyId }: Person) =>
          ids.includes(id) || ids.includes(legacyId),
    ),
    ...given(
      wanted.names,
      (names) =>
        ({ record }: Person) =>
          mentions([record.fullName], names),
    ),
    ...given(wanted.jobTitles, (titles) => (person: Person) => mentions([title(person)], titles)),
    ...given(wanted.normalizedJobTitles, (titles) => (person: Person) => mentions([title(person)], titles)),
    ...given(wanted.jobTitlesExactMatch, (titles) => (person: Person) => equals([title(person)], titles)),
    ...given(wanted.previousJobTitle, (titles) => ({ record }: Person) => {
      return mentions(
        (record.previousEmployment ?? []).map(({ jobTitle }) => jobTitle.title),
        titles,
      );
    }),
    ...given(wanted.searchText, (text) => (person: Person) => mentions(searchable(person), [text])),
    ...given(
      wanted.countries,
      (codes) =>
        ({ record }: Person) =>
          codes.includes(record.location?.countryIso2 ?? ''),
    ),
    ...given(
      wanted.locations,
      (places) =>
        ({ record }: Person) =>
          isIn(record.location, places),
    ),
    ...given(
      wanted.geographicDetails,
      (places) =>
        ({ record }: Person) =>
          isNear(record.location, places),
    ),
    ...given(
      wanted.seniorityIds,
      (ids) =>
        ({ background }: Person) =>
          background.seniorityId !== null && ids.includes(background.seniorityId),
    ),
    ...given(
      wanted.departments,
      (names) =>
        ({ record }: Person) =>
          equals(record.jobTitle?.departments ?? [], names),
    ),
    ...given(wanted.linkedinUrls, (urls) => {
      const slugs = urls.map((url) => linkedinSlug(url, 'in'));
      return ({ linkedinSlug: slug }: Person) => slug !== null && slugs.includes(slug);
    }),
    ...given(
      wanted.emails,
      (list) =>
        ({ emails }: Person) =>
          holdsAddress(
            emails.map(({ email }) => email),
            list,
          ),
    ),
    ...given(
      wanted.previousEmails,
      (list) =>
        ({ background }: Person) =>
          holdsAddress(background.previousEmails, list),
    ),
    ...given(wanted.existingDataPoints, (points) => (person: Person) => {
      const has = (point: string) => hasDataPoint(person, point);
      // Which of the two is the default is not on record.
      return wanted.existingDataPointsCondition === 'and' ? points.every(has) : points.some(has);
    }),
    ...given(
      wanted.skills,
      (names) =>
        ({ background }: Person) =>
          equals(background.skills, names),
    ),
    ...given(
      wanted.certifications,
      (names) =>
        ({ background }: Person) =>
          equals(background.certifications, names),
    ),
    ...given(
      wanted.awards,
      (names) =>
        ({ background }: Person) =>
          equals(background.awards, names),
    ),
    ...given(wanted.jobChangedAfterDate, changedSince),
    ...given(wanted.jobChangedLastViewDate, changedSince),
    ...given(wanted.education, (education) => (person: Person) => hasStudied(person, education)),
    ...given(wanted.score, ({ minScore = 0, maxScore = 100 }) => ({ signalScore }: Person) => {
      return signalScore !== null && signalScore * 100 >= minScore && signalScore * 100 <= maxScore;
    }),
    ...given(
      wanted.signals,
      (filter) =>
        ({ signals }: Person) =>
          matchedSignals(signals, filter, now).length > 0,
    ),
  ];
}

function searchable({ record, background }: Person): (string | null | undefined)[] {
  return [record.fullName, record.jobTitle?.title, record.company?.name, ...background.skills];
}

function holdsAddress(have: readonly string[], wanted: readonly string[]): boolean {
  const addresses = new Set(have.map((address) => address.toLowerCase()));
  return wanted.some((address) => addresses.has(address.trim().toLowerCase()));
}

function hasDataPoint({ emails, phones }: Person, point: string): boolean {
  const types: Readonly<Record<string, PhoneNumber['type']>> = {
    mobile_phone: 'mobile',
    direct_phone: 'direct',
  };
  if (point === 'work_email') return emails.some(({ type }) => type === 'work');
  return point === 'phone' ? phones.length > 0 : phones.some(({ type }) => type === types[point]);
}

function hasStudied({ background }: Person, wanted: NonNullable<ContactCriteria['education']>): boolean {
  const { education } = background;
  if (education === null) return false;
  const { degrees, fieldsOfStudy, schools, startYearGte = -Infinity, graduationYearLte = Infinity } = wanted;
  return (
    (degrees === undefined || equals([education.degree], degrees)) &&
    (fieldsOfStudy === undefined || equals([education.field], fieldsOfStudy)) &&
    (schools === undefined || mentions([education.school], schools)) &&
    education.start >= startYearGte &&
    education.end <= graduationYearLte
  );
}
