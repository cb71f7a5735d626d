import type { SearchRequest } from '../../src/shared/prospect-endpoints';
import type { AddRequest, AddView } from '../../src/shared/results';
import { eventually } from './eventually';
import { ASKED_AT, page, person, prospectServer, SAVED } from './prospect-fixtures';
import { ok } from './scripted-server';
import { useSidebar } from './use-sidebar';

jest.setTimeout(90_000);

const used = useSidebar();

const LONG_NAME = 'Dr. Anna-Maria van der Berg-Hohenstein '.repeat(3);
const RESULTS = [
  person(1),
  person(2, {
    inSheet: true,
    offers: [
      { reveal: 'emails', credits: 0, isHeld: true },
      { reveal: 'phones', credits: 5, isHeld: false },
    ],
  }),
  person(3, { doNotCall: true, reasons: ['Changed company'], name: LONG_NAME }),
  person(4, { offers: [], link: null, name: '<img src=x onerror=alert(1)>' }),
];

function added(part: Partial<AddView> = {}): AddView {
  return {
    ids: ['v1.person1', 'v1.person3'],
    added: 2,
    present: 0,
    lacking: [{ reveal: 'phones', count: 1 }],
    creditsCharged: 7,
    creditsLeft: 9_932,
    sheetId: 12,
    sheetName: 'Prospects',
    firstRow: 2,
    problem: null,
    ...part,
  };
}

test('filters become a search, results become rows, and every price is on its button', async () => {
  const server = prospectServer().answers({
    findProspects: (request) =>
      ok(page(RESULTS, { total: 1_204, next: { ...request, form: { ...request.form, page: 1 } } })),
    addResults: () => ok(added()),
  });
  const { frame, page: view, findings, overflows } = await used.open('prospect', server);
  await frame.getByText('Set at least one filter.').waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);

  await frame.getByRole('combobox', { name: 'Departments', exact: true }).click();
  await frame.getByRole('option', { name: 'Sales' }).waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await view.keyboard.press('ArrowDown');
  await view.keyboard.press('ArrowDown');
  await view.keyboard.press('Enter');
  await frame.getByLabel('Job titles: is or is not', { exact: true }).selectOption('exclude');
  await frame.getByRole('textbox', { name: 'Job titles', exact: true }).fill('Intern, Assistant');
  await view.keyboard.press('Enter');
  await frame.getByText('Balance 9,940').waitFor();
  await frame.getByRole('button', { name: 'Search: at most 1 credit' }).click();

  await frame.getByRole('heading', { name: '1,204 people' }).waitFor();
  const [[request]] = server.named('findProspects') as [[SearchRequest]];
  expect(request).toMatchObject({
    form: {
      kind: 'contacts',
      include: { 'contacts.departments': ['Marketing'] },
      exclude: { 'contacts.jobTitles': ['Intern', 'Assistant'] },
      page: 0,
      pageSize: 25,
    },
    costAtMost: 1,
    newerThan: null,
  });
  expect(await frame.getByRole('list', { name: 'Filters' }).locator('.chip > span').allInnerTexts()).toEqual([
    'not Job titles: Intern, Assistant',
    'Departments: Marketing',
  ]);
  await frame.getByText('<img src=x onerror=alert(1)>').waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);

  await frame.getByLabel('All 3 that are not in this sheet').check();
  await frame.getByRole('checkbox', { name: '<img' }).uncheck();
  await frame.getByRole('button', { name: 'Add 2 people: free' }).waitFor();
  await frame.getByLabel('E-mail', { exact: true }).check();
  await frame.getByLabel('Phone', { exact: true }).check();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByRole('button', { name: 'Reveal and add 2: at most 12 credits' }).click();
  await frame.getByText('Added 2 people to “Prospects”, rows 2 to 3.').waitFor();
  await frame.getByText('Lusha could not give a phone for 1 person.').waitFor();
  await frame.getByText('7 credits charged.').waitFor();
  const [[sent]] = server.named('addResults') as [[AddRequest]];
  expect(sent).toEqual({
    kind: 'person',
    ids: ['v1.person1', 'v1.person3'],
    reveal: ['emails', 'phones'],
    costAtMost: 12,
    destination: { to: 'tab', title: 'Prospects' },
  });
  expect(await frame.getByText('In this sheet', { exact: true }).count()).toBe(3);
  expect([await findings(), await overflows()]).toEqual([[], []]);
});

test('the next page is added below, and one that was paid for says so', async () => {
  const server = prospectServer().answers({
    findProspects: (request) =>
      ok(
        request.form.page === 0
          ? page([person(1)], {
              wasStored: true,
              creditsCharged: 0,
              total: 2,
              next: { ...request, form: { ...request.form, page: 1 } },
            })
          : page([person(1), person(2)], { total: 2 }),
      ),
  });
  const { frame } = await used.open('prospect', server);
  await frame.getByRole('textbox', { name: 'Company websites' }).fill('contoso.example');
  await frame.getByRole('button', { name: 'Search: at most 1 credit' }).click();
  await frame.getByText('Paid for on Nov 20, 10:30 AM; shown again for free.').waitFor();
  await frame.getByRole('button', { name: 'Next 25 results: at most 1 credit' }).click();
  await frame.getByText('1 credit charged for this page.').waitFor();
  expect(await frame.locator('.card-name').allInnerTexts()).toEqual(['Priya Anand 1', 'Priya Anand 2']);
  expect(await frame.getByRole('button', { name: /^Next/ }).count()).toBe(0);
});

test('asking again is a request that takes nothing older than what is shown', async () => {
  const server = prospectServer().answers({
    findProspects: ({ newerThan }) => ok(page([person(1)], { wasStored: newerThan === null })),
  });
  const { frame } = await used.open('prospect', server);
  await frame.getByRole('textbox', { name: 'Company websites' }).fill('contoso.example');
  await frame.getByRole('button', { name: 'Search: at most 1 credit' }).click();
  await frame.getByRole('button', { name: 'Ask again: at most 1 credit' }).click();
  await frame.getByText('1 credit charged for this page.').waitFor();
  const requests = server.named('findProspects') as [SearchRequest][];
  expect(requests.map(([{ newerThan }]) => newerThan)).toEqual([null, ASKED_AT]);
});

test('a saved search is opened for what is new, saved again and deleted', async () => {
  const server = prospectServer([SAVED]).answers({
    findProspects: () => ok(page([])),
    saveSearch: (name) => ok([{ ...SAVED, name, seen: 53 }]),
    deleteSearch: () => ok([]),
  });
  const { frame, findings, overflows } = await used.open('prospect', server);
  await frame.getByText('Saved searches (1)').click();
  await frame.getByText('Last used Nov 20, has shown 50 results').waitFor();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByRole('button', { name: 'Only new results of “Sales leaders”' }).click();
  await frame.getByLabel(/Only what “Sales leaders” has not shown yet/).waitFor();
  await frame.getByRole('button', { name: 'Search: at most 1 credit' }).click();
  await frame.getByText('Nothing new since this search was last used.').waitFor();
  const [[request]] = server.named('findProspects') as [[SearchRequest]];
  expect(request).toMatchObject({ savedSearch: 'saved-1', onlyNew: true, form: SAVED.form });
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByText('Saved as “Sales leaders”').click();
  await frame.getByLabel('Name', { exact: true }).fill('Leaders');
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  await frame.getByText('Saved as “Leaders”').waitFor();
  await frame.getByRole('button', { name: 'Change filters' }).click();
  await frame.getByText('Saved searches (1)').click();
  await frame.getByRole('button', { name: 'Delete' }).click();
  await frame.getByText('Delete “Leaders”?').waitFor();
  await frame.getByRole('button', { name: 'Delete', exact: true }).click();
  await eventually(() => server.named('deleteSearch'), [['saved-1']]);
  await eventually(() => frame.getByText('Saved searches').count(), 0);
});

test('companies: ranges, ZIP codes, dates and choices', async () => {
  const server = prospectServer().answers({ findProspects: () => ok(page([])) });
  const { frame, findings, overflows } = await used.open('prospect', server);
  await frame.getByRole('radio', { name: 'Companies' }).check();
  await frame.locator('summary', { hasText: 'Year founded' }).click();
  await frame.getByLabel('Year founded, from').waitFor();
  await frame.getByLabel('Year founded, from').fill('2010');
  await frame.getByRole('group', { name: 'Year founded' }).getByRole('button', { name: 'Add' }).click();
  expect([await findings(), await overflows()]).toEqual([[], []]);
  await frame.getByRole('button', { name: 'Search: at most 1 credit' }).click();
  await frame.getByText('Nothing was found with all of these filters.').waitFor();
  const [[request]] = server.named('findProspects') as [[SearchRequest]];
  expect(request.form).toMatchObject({
    kind: 'companies',
    include: { 'companies.foundedYear': [{ min: 2010 }] },
  });
});
