import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CATALOGUES, type Catalogue } from '../../src/lusha/filters/filter-catalogues';
import { CRITERIA } from '../../src/lusha/prospecting/clean-criteria';
import type { Rule } from '../../src/lusha/request-rules';
import { COMPANY_SIGNAL_TYPES, CONTACT_SIGNAL_TYPES } from '../../src/lusha/signals/signal-types';
import { FILTERS, FILTERS_NOT_OFFERED, filterViews } from '../../src/prospecting/filters';
import type { FilterDefinition } from '../../src/prospecting/filter-definition';
import type { FilterView } from '../../src/shared/prospecting';

/** Everything that the API can be asked by: each criterion, and each part of those that have parts of their own. */
const ASKABLE = Object.entries(CRITERIA).flatMap(([subject, table]) =>
  Object.entries(table).flatMap(([name, criterion]) =>
    criterion?.rule.kind === 'object'
      ? Object.keys(criterion.rule.parts).map((part) => `${subject}.${name}.${part}`)
      : [`${subject}.${name}`],
  ),
);

/** What a filter asks by. */
function asks({ subject, place: { path, bounds } }: FilterDefinition): readonly string[] {
  return (bounds === undefined ? [path] : bounds.map((bound) => [...path, bound])).map((names) =>
    [subject, ...names].join('.'),
  );
}

const byKey = (key: string): FilterDefinition => {
  const filter = FILTERS.find((candidate) => candidate.key === key);
  if (filter === undefined) throw new Error(`no filter ${key}`);
  return filter;
};

test('filters: offer everything that the API can be asked by, or say why not', () => {
  const offered = FILTERS.flatMap(asks);
  expect([...offered, ...Object.keys(FILTERS_NOT_OFFERED)].sort()).toEqual([...ASKABLE].sort());
});

test('filters: have keys, labels and groups that nothing else has', () => {
  const distinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
  expect(distinct(FILTERS.map(({ key }) => key))).toBe(true);
  expect(distinct(FILTERS.map(({ subject, label }) => `${subject}: ${label}`))).toBe(true);
  const groups = new Map(FILTERS.map(({ group, subject }) => [`${subject}/${group}`, group]));
  expect(distinct([...groups.values()])).toBe(true);
});

test('filters: are told of in plain words', () => {
  const texts = FILTERS.flatMap(({ label, group, note, options = [] }) => [
    label,
    group,
    ...(note === undefined ? [] : [note]),
    ...options.map((option) => option.label),
  ]);
  expect(
    texts.filter(
      (text) => !/^[A-Z]/.test(text) || /[_{}]|[a-z][A-Z](?!nkedIn)/.test(text.replace(/LinkedIn/g, '')),
    ),
  ).toEqual([]);
});

test('filters: the searches that take them are those of the contract', () => {
  for (const { subject, place, searches } of FILTERS) {
    const name = place.path[0] ?? place.bounds?.[0] ?? '';
    expect(searches).toBe(CRITERIA[subject][name]?.searches);
  }
});

test('filters: have a catalogue that there is, and look-ahead only where it needs letters', () => {
  for (const { control, catalogue } of FILTERS) {
    if (catalogue === undefined) {
      expect(['catalogue', 'look-ahead']).not.toContain(control);
      continue;
    }
    const { lists, lookAheads }: Catalogue = CATALOGUES[catalogue.owner];
    expect(Object.keys(control === 'look-ahead' ? lookAheads : lists)).toContain(catalogue.filterType);
  }
});

test('filters: offer the choices that the API takes', () => {
  const allowed = (rule: Rule): readonly string[] | undefined => {
    if (rule.kind === 'list') return allowed(rule.of);
    return rule.kind === 'text' ? rule.oneOf : undefined;
  };
  const ruleAt = ({ subject, place: { path, wrap } }: FilterDefinition): Rule | undefined => {
    const [name = '', ...parts] = path;
    let rule = CRITERIA[subject][name]?.rule;
    for (const part of [...parts, ...(wrap === undefined ? [] : [wrap])]) {
      const inner: Rule | undefined = rule?.kind === 'list' ? rule.of : rule;
      rule = inner?.kind === 'object' ? inner.parts[part] : undefined;
    }
    return rule;
  };
  const withOptions = FILTERS.filter(({ options }) => options !== undefined);
  for (const filter of withOptions) {
    expect(['choice', 'choices']).toContain(filter.control);
    const rule = ruleAt(filter);
    const values = filter.options?.map(({ value }) => value) ?? [];
    const most = rule && allowed(rule);
    expect([...values].sort()).toEqual([...(most ?? [])].filter((value) => value !== 'allSignals').sort());
  }
  expect(withOptions.map(({ key }) => key).sort()).toEqual(
    FILTERS.filter(({ control }) => control === 'choice' || control === 'choices')
      .map(({ key }) => key)
      .sort(),
  );
});

test('filters: nobody is offered all signals at once, which charges for every kind', () => {
  const offered = [byKey('contacts.signals.types'), byKey('companies.signals.types')].map(
    ({ options = [] }) => options.length,
  );
  expect(offered).toEqual([CONTACT_SIGNAL_TYPES.length - 1, COMPANY_SIGNAL_TYPES.length - 1]);
  expect(byKey('contacts.signals.types').note).toBe(
    'Costs extra credits for every signal that matches; not part of every plan.',
  );
});

test('filters: settings name filters that there are', () => {
  const keys = FILTERS.flatMap(({ settingOf = [] }) => settingOf);
  expect(keys.map((key) => byKey(key).key)).toEqual(keys);
  expect(FILTERS.filter(({ settingOf, excludable }) => settingOf !== undefined && excludable)).toEqual([]);
});

test('filters: some words of the labels', () => {
  const labels = (key: string): unknown => byKey(key).options?.map(({ label }) => label);
  expect(labels('companies.funding.rounds')).toEqual([
    'Pre seed',
    'Seed',
    ...['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((letter) => `Series ${letter}`),
    'Other',
  ]);
  expect(labels('companies.funding.names')).toEqual([
    'Angel',
    'Venture',
    'Private equity',
    'Crowdfunding',
    'Grant',
    'Debt financing',
    'Other',
  ]);
  expect(labels('contacts.existingDataPointsCondition')).toEqual(['Any of them', 'All of them']);
});

describe('views', () => {
  test.each(['contacts', 'companies'] as const)(
    'of a search for %s are plain JSON, its own filters first',
    (kind) => {
      const views = filterViews(kind);
      expect(JSON.parse(JSON.stringify(views))).toEqual(views);
      expect(views.some((view: FilterView) => 'place' in view)).toBe(false);
      expect(views.every(({ searches }) => searches.includes(kind))).toBe(true);
      const subjects = views.map(({ subject }) => subject);
      expect(subjects.lastIndexOf(kind)).toBe(subjects.filter((subject) => subject === kind).length - 1);
    },
  );

  test('are as many as the searches take', () => {
    const counts = (['contacts', 'companies'] as const).map((kind) => {
      const views = filterViews(kind);
      return [views.length, views.filter(({ common }) => common).length];
    });
    expect(counts).toEqual([
      [63, 13],
      [41, 12],
    ]);
  });

  test('of a search for companies have six filters for people, and mark what does not go with them', () => {
    const views = filterViews('companies');
    expect(views.filter(({ subject }) => subject === 'contacts').map(({ key }) => key)).toEqual([
      'contacts.jobTitles',
      'contacts.seniorityIds',
      'contacts.departments',
      'contacts.locations',
      'contacts.existingDataPoints',
      'contacts.skills',
    ]);
    expect(views.filter(({ apart }) => apart).map(({ key }) => key)).toEqual([
      'companies.technologies',
      'companies.technologiesCondition',
      'companies.searchText',
      'companies.intentTopics',
      'companies.intentTopicsCondition',
      'companies.intentMinScore',
      'companies.topicCountThreshold',
      'companies.signals.types',
      'companies.signals.startDate',
      'companies.signals.filterByLocation',
      'companies.signals.filterByDepartment',
      'companies.signals.filterByIntentCategory',
    ]);
  });

  test('mark what only narrows', () => {
    expect(
      filterViews('contacts')
        .filter(({ refinement }) => refinement)
        .map(({ key }) => key),
    ).toEqual([
      'contacts.jobChangedAfterDate',
      'contacts.jobChangedLastViewDate',
      'contacts.score',
      'contacts.education.degrees',
      'contacts.education.fieldsOfStudy',
      'contacts.education.schools',
      'contacts.education',
    ]);
  });

  test('are small enough to be sent with every opening of the panel', () => {
    expect(JSON.stringify(filterViews('contacts')).length).toBeLessThan(15_000);
  });
});

test('the wire file imports nothing of the server', () => {
  const text = readFileSync(path.join(__dirname, '../../src/shared/prospecting.ts'), 'utf8');
  expect(text).not.toMatch(/^import/m);
});
