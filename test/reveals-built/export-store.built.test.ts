import { COMPANY_FIELDS } from '../../src/fields/company-fields';
import type { Company } from '../../src/lusha/company';
import { COMPANY_REVEALS } from '../../src/lusha/company';
import type { StoredReveal } from '../../src/reveals/stored-reveal';
import { MAX_CELLS } from '../../src/workbench/spreadsheet/cell-limit';
import { RULES, START, useAddon, type TestAddon } from '../formulas/use-addon';
import { storedPerson, storeEntries } from './stored-entries';

/** Texts that Sheets would run, calculate or change if they were typed. */
const TRAPS = [
  '=HYPERLINK("https://evil.example","Dana")',
  '+1 (503) 555-0123',
  '-1+2',
  '@SUM(A1:A9)',
  '\t=1+1',
  '00123',
  '1E5',
  '2026-01-01',
  'TRUE',
  "'quoted",
];

function company(record: Partial<Company> = {}): StoredReveal<Company> {
  return {
    record: { id: 'v1.c', name: 'Northwind', domain: 'northwind.example', ...record },
    groups: { preview: START, full: START },
    credits: 1,
    by: 'somebody',
  };
}

function tabNames({ workbench }: TestAddon): readonly string[] {
  return workbench.engine.workbook.sheets().map(({ name }) => name);
}

/** What a tab shows, and what of it are formulas. */
function tab({ workbench }: TestAddon, name: string) {
  const sheet = workbench.engine.workbook.sheetByName(name);
  if (sheet === null) throw new Error(`There is no tab ${name}`);
  const { rows, columns } = sheet.contentSize();
  const block = { row: 0, column: 0, rows, columns };
  const shown = sheet.cells.displayValues(block);
  return {
    rows: shown,
    column: (header: string) => shown.slice(1).map((row) => row[shown[0]?.indexOf(header) ?? -1]),
    formulas: sheet.cells
      .formulas(block)
      .flat()
      .filter((formula) => formula !== ''),
    frozenRows: sheet.structure.frozen.rows,
  };
}

test('export: of an empty store says so and writes nothing', async () => {
  const addon = await useAddon();
  await expect(addon.call('exportStore')).resolves.toEqual({
    ok: true,
    value: { tabs: [], restricted: 0, unreadable: 0 },
  });
  expect(tabNames(addon)).toEqual(['Sheet1']);
});

test('export: people and companies as they were revealed, free', async () => {
  const addon = await useAddon();
  await addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'email');
  await addon.formula('LUSHA_PERSON', 'priya.anand@contoso.example', 'title');
  await addon.formula('LUSHA_COMPANY', 'northwind.example', 'founded');
  const charged = addon.simulator.books.creditsCharged;
  await expect(addon.call('exportStore')).resolves.toEqual({
    ok: true,
    value: {
      tabs: [
        { kind: 'person', name: 'Lusha people', rows: 2 },
        { kind: 'company', name: 'Lusha companies', rows: 1 },
      ],
      restricted: 0,
      unreadable: 0,
    },
  });
  expect(addon.simulator.books.creditsCharged).toBe(charged);
  expect(tabNames(addon)).toEqual(['Sheet1', 'Lusha people', 'Lusha companies']);

  const people = tab(addon, 'Lusha people');
  expect(people.frozenRows).toBe(1);
  expect(people.column('Name')).toEqual(['Dana Reyes', 'Priya Anand']);
  expect(people.column('Email')).toEqual(['dana.reyes@northwind.example', '']);
  expect(people.column('Revealed')).toEqual(['emails', 'search result only']);
  expect(people.column('Revealed on')).toEqual(['11/24/2026', '11/24/2026']);
  expect(people.column('Revealed by')).toEqual(['a formula', 'a formula']);
  expect(people.column('Credits')).toEqual(['2', '1']);
  const companies = tab(addon, 'Lusha companies');
  expect(companies.column('Founded')).toEqual(['1996']);
  expect(companies.column('Revealed')).toEqual(['record']);
});

test('export: signals of people and companies, newest first, by name where it is known', async () => {
  const addon = await useAddon();
  const domains = addon.simulator.companies.slice(0, 60).map(({ domain }) => [domain]);
  const listed = (await addon.formula('LUSHA_SIGNALS', domains, 'all', 'list:2, header:no')) as unknown[][];
  const { value } = (await addon.call('exportStore')) as { value: { tabs: unknown[] } };
  expect(value.tabs).toContainEqual({ kind: 'signal', name: 'Lusha signals', rows: listed.length });
  const signals = tab(addon, 'Lusha signals');
  expect(signals.rows[0]).toEqual(['Who', 'Kind', 'Signal', 'Date', 'What happened', 'Link', 'Lusha ID']);
  expect(new Set(signals.column('What happened'))).toEqual(new Set(listed.map((row) => row[3])));
  expect(signals.column('Who')).toContain('Northwind Traders');
  expect(new Set(signals.column('Kind'))).toEqual(new Set(['company']));
  expect(signals.formulas).toEqual([]);
});

test('export: text from outside stays text, whatever it looks like', async () => {
  const addon = await useAddon();
  storeEntries(addon, {
    people: TRAPS.map((trap, position) =>
      storedPerson(`p${String(position)}`, {
        fullName: trap,
        title: trap,
        company: { name: trap },
        emails: [{ email: `p${String(position)}@x.example`, type: trap, source: trap }],
        location: { city: trap },
        tags: [trap, trap],
      }),
    ),
    companies: TRAPS.map((trap, position) =>
      company({
        id: `v1.${String(position)}`,
        domain: `c${String(position)}.example`,
        name: trap,
        description: trap,
        phones: [trap],
        premium: { intent: trap },
      }),
    ),
  });
  await addon.call('exportStore');
  const people = tab(addon, 'Lusha people');
  const companies = tab(addon, 'Lusha companies');
  expect([...people.formulas, ...companies.formulas]).toEqual([]);
  for (const header of ['Name', 'Job title', 'Company', 'Email type', 'City'])
    expect(people.column(header)).toEqual(TRAPS);
  expect(people.column('Tags')).toEqual(TRAPS.map((trap) => `${trap}, ${trap}`));
  for (const header of ['Company', 'Description', 'Phone', 'Intent topics'])
    expect(companies.column(header)).toEqual(TRAPS);
});

test('export: more rows and columns than a new sheet has, and a number in the name when it is taken', async () => {
  const addon = await useAddon();
  const people = Array.from({ length: 2_100 }, (_, position) => storedPerson(`p${String(position)}`));
  storeEntries(addon, {
    people,
    companies: [
      company({
        alternativeName: 'NW',
        employees: { min: 10, max: 50 },
        premium: Object.fromEntries(COMPANY_REVEALS.map((token) => [token, `about ${token}`])),
        ...Object.fromEntries(
          ['description', 'type', 'industry', 'subIndustry', 'linkedin', 'facebook', 'x', 'homepage'].map(
            (name) => [name, name],
          ),
        ),
        location: { city: 'Portland', state: 'Oregon', stateCode: 'OR', country: 'US', zipCode: '01234' },
      }),
    ],
  });
  addon.workbench.engine.workbook.insertSheet('LUSHA PEOPLE', 1);
  addon.workbench.engine.workbook.insertSheet('Lusha people 2', 2);
  addon.workbench.serviceCalls.reset();
  await expect(addon.call('exportStore')).resolves.toMatchObject({
    value: {
      tabs: [
        { name: 'Lusha people 3', rows: 2_100 },
        { name: 'Lusha companies', rows: 1 },
      ],
    },
  });
  // A thousand rows a call: three blocks of people with their header, one of companies.
  expect(addon.workbench.serviceCalls.of('SpreadsheetApp.setValues')).toBe(4);
  const { column } = tab(addon, 'Lusha people 3');
  expect(column('Name')).toEqual(people.map(({ record }) => record.fullName));
  const { rows } = tab(addon, 'Lusha companies');
  expect(rows[0]?.length).toBeGreaterThan(26);
  expect(rows[0]).not.toContain(COMPANY_FIELDS.find(({ name }) => name === 'logo')?.label);
  expect(tab(addon, 'Lusha companies').column('ZIP code')).toEqual(['01234']);
});

test('export: who may no longer be disclosed is left out, who is of another version is told', async () => {
  const addon = await useAddon();
  storeEntries(addon, { people: [storedPerson('kept'), storedPerson('gone')] });
  storeEntries(addon, {
    misses: [{ kind: 'person', key: 'i:v1.gone', miss: 'RESTRICTED', at: START }],
  });
  addon.workbench.stores.documentProperties.set({ 'lusha.reveals.999': 'from another version' });
  await expect(addon.call('exportStore')).resolves.toEqual({
    ok: true,
    value: { tabs: [{ kind: 'person', name: 'Lusha people', rows: 1 }], restricted: 1, unreadable: 1 },
  });
  expect(tab(addon, 'Lusha people').column('Name')).toEqual(['kept']);
});

test('export: hides numbers that may not be called where the file says so', async () => {
  const addon = await useAddon();
  const phones = [
    { number: '+15035550123', type: 'mobile', doNotCall: true },
    { number: '+15035550199', type: 'work', doNotCall: false },
  ];
  const groups = { preview: START, full: START, phones: START };
  storeEntries(addon, { people: [{ ...storedPerson('dana', { phones }), groups }] });
  await addon.call('exportStore');
  expect(tab(addon, 'Lusha people').column('All phones')).toEqual([
    '+15035550199, +15035550123 (do not call)',
  ]);
  await addon.call('saveRules', { ...RULES, doNotCall: 'hide' });
  await addon.call('exportStore');
  expect(tab(addon, 'Lusha people 2').column('All phones')).toEqual(['+15035550199']);
  expect(tab(addon, 'Lusha people 2').column('Do not call')).toEqual(['TRUE']);
});

test('export: a file that is full keeps no half-written tab', async () => {
  const addon = await useAddon();
  storeEntries(addon, {
    people: Array.from({ length: 1_200 }, (_, position) => storedPerson(`p${String(position)}`)),
  });
  const { workbook } = addon.workbench.engine;
  // Room for a new sheet as Google makes it, and for no row more.
  const columns = 100;
  const rows = Math.floor((MAX_CELLS - workbook.cellCount() - 26_000) / columns);
  workbook.insertSheet('Full', 1, { rows, columns });
  await expect(addon.call('exportStore')).rejects.toThrow('above the limit of 10000000 cells');
  expect(tabNames(addon)).toEqual(['Sheet1', 'Full']);
});
