import { listFilterValues, lookUpFilterValues } from '../../src/lusha/filters/filter-values';
import { prospectCompanies, prospectContacts } from '../../src/lusha/prospecting/prospect';
import type { FilterDefinition } from '../../src/prospecting/filter-definition';
import { FILTERS } from '../../src/prospecting/filters';
import { searchFromForm } from '../../src/prospecting/search-from-form';
import type { FilterValue } from '../../src/shared/prospecting';
import { askSimulator } from '../lusha/ask-simulator';
import { form } from './form';

/** A value for a filter as its control gives one; choices and catalogues give a real one. */
async function valueFor(filter: FilterDefinition): Promise<FilterValue> {
  const { control, catalogue, options = [], key } = filter;
  if (catalogue !== undefined) {
    const { answer } = askSimulator();
    const call =
      control === 'look-ahead'
        ? lookUpFilterValues(
            catalogue.owner,
            catalogue.filterType as never,
            key.includes('ocation') ? 'texas' : 'go',
          )
        : listFilterValues(catalogue.owner, catalogue.filterType as never);
    const choices = (await answer(call)).value.slice(0, 2);
    const chosen = catalogue.ofParts ? choices.flatMap(({ parts = [] }) => parts) : choices;
    return chosen.map(({ value }) => value);
  }
  switch (control) {
    case 'text':
      return 'sales';
    case 'date':
      return '2024-01-01';
    case 'yes-no':
      return true;
    case 'choice':
      return options[0]?.value ?? '';
    case 'choices':
      return options.slice(0, 2).map(({ value }) => value);
    case 'range':
      return { min: 1, max: 99 };
    case 'ranges':
      return [{ min: 1, max: 99 }, { min: 200 }];
    case 'zip-codes':
      return [{ zipcode: '97201', countryIso2: 'US' }];
    case 'zip-areas':
      return [{ zipcode: '97201', country: 'United States', distance: 25 }];
    default:
      return [key.endsWith('mails') ? 'dana@x.example' : 'x.example'];
  }
}

describe('every filter of the table is taken by the simulator', () => {
  const ones = FILTERS.flatMap((filter) =>
    filter.searches.map((kind) => ({ kind, key: filter.key, filter })),
  );

  test.each(ones)('$kind: $key', async ({ kind, key, filter }) => {
    const value = await valueFor(filter);
    expect(value).not.toEqual([]);
    const beside: Record<string, FilterValue> = {};
    if (filter.refinement) beside['contacts.departments'] = ['Sales'];
    if (kind === 'companies' && filter.subject === 'contacts') beside['companies.names'] = ['Contoso'];
    for (const other of filter.settingOf?.slice(0, 1) ?? []) {
      const subject = FILTERS.find((candidate) => candidate.key === other);
      if (subject) beside[other] = await valueFor(subject);
    }
    const other: Record<string, FilterValue> =
      filter.subject === 'contacts' && kind === 'contacts'
        ? { 'contacts.names': ['Dana'] }
        : { 'companies.names': ['o'] };
    const filled = form(kind, {
      include: { ...(filter.excludable ? other : {}), ...beside, [key]: value },
      exclude: filter.excludable ? { [key]: value } : {},
    });
    const search = searchFromForm(filled);
    const call = search.kind === 'contacts' ? prospectContacts(search) : prospectCompanies(search);
    const { filters } = call.request.body as { readonly filters: Readonly<Record<string, object>> };
    expect(Object.keys(filters)).toContain(filter.subject);
    const outcome = await askSimulator({ plan: 'scale' }).ask<unknown>(call);
    expect(outcome.ok ? 'taken' : outcome.error.message).toBe('taken');
  });
});
