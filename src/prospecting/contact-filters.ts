import { contactFilter, type FilterDefinition } from './filter-definition';
import { ANY_OR_ALL, labelledOptions, SIGNALS_NOTE } from './filter-options';
import { CONTACT_SIGNAL_WORDS } from '../fields/signal-words';

const JOB = 'Job';
const PLACE = 'Where they are';
const DATA = 'Contact data';
const PERSON = 'Person';
const BACKGROUND = 'Background';
const NEWS = 'News about them';

/** The filters that look at people (contract 5.2), in the order of the panel. */
export const CONTACT_FILTERS: readonly FilterDefinition[] = [
  contactFilter('jobTitles', { group: JOB, control: 'texts', common: true }),
  contactFilter('seniorityIds', {
    group: JOB,
    control: 'catalogue',
    common: true,
    catalogue: { owner: 'contacts', filterType: 'seniority' },
  }),
  contactFilter('departments', {
    group: JOB,
    control: 'catalogue',
    common: true,
    catalogue: { owner: 'contacts', filterType: 'departments' },
  }),
  contactFilter('countries', {
    group: PLACE,
    control: 'catalogue',
    common: true,
    catalogue: { owner: 'contacts', filterType: 'countries' },
  }),
  contactFilter('locations', {
    group: PLACE,
    control: 'look-ahead',
    common: true,
    catalogue: { owner: 'contacts', filterType: 'locations' },
  }),
  contactFilter('existingDataPoints', {
    group: DATA,
    control: 'catalogue',
    common: true,
    catalogue: { owner: 'contacts', filterType: 'existingDataPoints' },
  }),
  contactFilter('existingDataPointsCondition', { group: DATA, control: 'choice', options: ANY_OR_ALL }),
  contactFilter('jobTitlesExactMatch', { group: JOB, control: 'texts' }),
  contactFilter('normalizedJobTitles', { group: JOB, control: 'texts' }),
  contactFilter('previousJobTitle', { group: JOB, control: 'texts' }),
  contactFilter('jobChangedAfterDate', { group: JOB, control: 'date' }),
  contactFilter('jobChangedLastViewDate', { group: JOB, control: 'date' }),
  contactFilter('geographicDetails', { group: PLACE, control: 'zip-areas' }),
  contactFilter('names', { group: PERSON, control: 'texts' }),
  contactFilter('emails', { group: PERSON, control: 'texts', place: { reads: 'email' } }),
  contactFilter('previousEmails', { group: PERSON, control: 'texts', place: { reads: 'email' } }),
  contactFilter('linkedinUrls', { group: PERSON, control: 'texts', place: { reads: 'profile' } }),
  contactFilter('ids', { group: PERSON, control: 'texts' }),
  contactFilter('searchText', { group: PERSON, control: 'text', excludable: false }),
  contactFilter('score', {
    group: PERSON,
    control: 'range',
    label: 'Score from 0 to 100',
    place: { bounds: ['minScore', 'maxScore'] },
  }),
  contactFilter('skills', { group: BACKGROUND, control: 'texts' }),
  contactFilter('certifications', { group: BACKGROUND, control: 'texts' }),
  contactFilter('awards', { group: BACKGROUND, control: 'texts' }),
  education('degrees', 'Degrees'),
  education('fieldsOfStudy', 'Fields of study'),
  education('schools', 'Schools'),
  contactFilter('education', {
    group: BACKGROUND,
    control: 'range',
    label: 'Studied between the years',
    place: { bounds: ['startYearGte', 'graduationYearLte'] },
  }),
  contactFilter('signals', {
    group: NEWS,
    control: 'choices',
    label: 'What happened',
    excludable: false,
    options: labelledOptions(CONTACT_SIGNAL_WORDS),
    note: SIGNALS_NOTE,
    place: { path: ['signals', 'types'] },
  }),
  contactFilter('signals', {
    group: NEWS,
    control: 'date',
    label: 'Since',
    excludable: false,
    settingOf: ['contacts.signals.types'],
    place: { path: ['signals', 'startDate'] },
  }),
];

function education(part: string, label: string): FilterDefinition {
  return contactFilter('education', {
    group: BACKGROUND,
    control: 'texts',
    label,
    place: { path: ['education', part] },
  });
}
