import { HEADERS } from '../bulk/use-bulk';
import { FORM, costOf, useProspecting } from './use-prospecting';

const NONE = (): readonly string[][] => [];
const SEARCH = '/v3/contacts/prospecting';
const ENRICH = '/v3/contacts/enrich';

test('a page is paid for once: shown again it is free, and asked anew it is charged', async () => {
  const file = await useProspecting(NONE);
  const view = await file.read();
  expect(view.prices).toEqual({
    credits: 1,
    perResults: 25,
    signal: 1,
    source: 'account',
    creditsLeft: 100_000,
  });
  expect(file.asked()).toEqual([]);

  const first = await file.find();
  expect(first.results).toHaveLength(25);
  expect(first).toMatchObject({ creditsCharged: 1, creditsLeft: 99_999, wasStored: false });
  expect(first.total).toBeGreaterThan(50);
  expect(file.asked()).toEqual([SEARCH]);

  const again = await file.find();
  expect(again).toEqual({ ...first, creditsCharged: 0, wasStored: true, creditsLeft: again.creditsLeft });
  expect(file.asked()).toEqual([]);

  await file.addon.workbench.advance(60_000);
  const anew = await file.find({ newerThan: first.askedAt });
  expect(anew.wasStored).toBe(false);
  expect(file.asked()).toEqual([SEARCH]);
  expect(file.lusha.books.creditsCharged).toBe(2);
});

test('nothing is asked for more than was seen', async () => {
  const file = await useProspecting(NONE);
  await expect(file.find({ costAtMost: 0 })).rejects.toThrow(
    'BAD_INPUT: This search may cost 1 credits by now, which is more than you saw. Nothing was asked. Open the panel anew to see the prices of your account.',
  );
  const { results } = await file.find();
  file.asked();
  await expect(file.add(results.slice(0, 3), ['emails'], { costAtMost: 2 })).rejects.toThrow(
    'BAD_INPUT: Revealing this may cost 3 credits by now, which is more than you saw. Nothing was spent. Search again to see the prices of today.',
  );
  expect(file.asked()).toEqual([]);
});

test('three of a page, revealed and added: one request, the receipt as the books, rows as Lusha has them', async () => {
  const file = await useProspecting(NONE);
  const { results } = await file.find();
  const chosen = results.slice(0, 3);
  const before = file.lusha.books.creditsCharged;
  file.asked();
  const added = await file.add(chosen, ['emails']);
  expect(file.asked()).toEqual([ENRICH]);
  expect(added).toMatchObject({
    ids: chosen.map(({ id }) => id),
    added: 3,
    present: 0,
    creditsCharged: file.lusha.books.creditsCharged - before,
    sheetName: 'Prospects',
    firstRow: 2,
    problem: null,
  });
  expect(added.creditsCharged).toBe(costOf(chosen, ['emails']));

  const sheet = file.addon.workbench.engine.workbook.sheets().find(({ name }) => name === added.sheetName);
  const cells = sheet?.cells.values({ row: 0, column: 0, rows: 4, columns: 10 });
  const people = chosen.map(({ id }) => file.lusha.people.find((person) => person.id === id));
  expect(cells?.[0]).toEqual([
    'Name',
    'Job title',
    'Company',
    'Company domain',
    'City',
    'Country',
    'LinkedIn',
    'Email',
    'Phone',
    'Lusha ID',
  ]);
  expect(cells?.slice(1).map((row) => [row[0], row[9]])).toEqual(
    people.map((person) => [
      `${person?.record.firstName ?? ''} ${person?.record.lastName ?? ''}`,
      person?.id,
    ]),
  );
  for (const [index, person] of people.entries())
    expect(person?.emails.map(({ email }) => email)).toContain(cells?.[index + 1]?.[7]);

  // In the same tab they are known now: neither paid for nor written again.
  const destination = { to: 'sheet', sheetId: added.sheetId } as const;
  const again = await file.add(chosen, ['emails'], { destination });
  expect(again).toMatchObject({ added: 0, present: 3, creditsCharged: 0, firstRow: null });
  expect(file.asked()).toEqual([]);
  expect(
    (await file.find()).results.slice(0, 4).map(({ inSheet, offers }) => [inSheet, offers[0]?.isHeld]),
  ).toEqual([
    [true, true],
    [true, true],
    [true, true],
    [false, false],
  ]);
});

test('rows below a list go under its headers; formulas, other columns and what is there stay', async () => {
  const file = await useProspecting(() => [
    ['Our leads', '', '', '', ''],
    ['Email', 'Owner', 'Full name', 'Company', 'Note'],
    ['someone@elsewhere.example', 'Kim', 'Some One', 'Elsewhere', 'old'],
  ]);
  const { results } = await file.find();
  const sheetId = (await file.read()).sheet.id;
  const chosen = results.slice(0, 2);
  const added = await file.add(chosen, ['emails'], { destination: { to: 'sheet', sheetId } });
  expect(added).toMatchObject({ added: 2, firstRow: 4 });
  const cells = file.cells();
  expect(cells.slice(0, 3).map((row) => row.slice(0, 5))).toEqual([
    ['Our leads', '', '', '', ''],
    ['Email', 'Owner', 'Full name', 'Company', 'Note'],
    ['someone@elsewhere.example', 'Kim', 'Some One', 'Elsewhere', 'old'],
  ]);
  expect(cells[1]?.slice(5)).toEqual(['Lusha ID']);
  expect(cells.slice(3).map((row) => [row[1], row[2], row[4], row[5]])).toEqual(
    chosen.map(({ id, name }) => ['', name, '', id]),
  );
});

test('a list without headers is refused before anything is paid', async () => {
  const file = await useProspecting(() => [
    ['Dana', 'red'],
    ['Sam', 'blue'],
  ]);
  const { results } = await file.find();
  file.asked();
  const destination = { to: 'sheet', sheetId: (await file.read()).sheet.id } as const;
  await expect(file.add(results.slice(0, 1), ['emails'], { destination })).rejects.toThrow(
    'has no row with headers, so nobody can tell which column is which. Write headers such as Name, Company and Email above the list, or choose a new tab. Nothing was spent.',
  );
  expect(file.asked()).toEqual([]);
});

test('only new leaves out what a saved search has shown, and further pages keep leaving it out', async () => {
  const file = await useProspecting(NONE);
  const first = await file.find();
  const [saved] = await file.save('Sales leaders', first.results);
  expect(saved).toMatchObject({ name: 'Sales leaders', seen: 25 });
  const savedSearch = saved?.id ?? '';
  const fresh = await file.find({ savedSearch, onlyNew: true });
  const shown = new Set(first.results.map(({ id }) => id));
  expect(fresh.results).toHaveLength(25);
  expect(fresh.results.filter(({ id }) => shown.has(id))).toEqual([]);
  expect(fresh.total).toBe((first.total ?? 0) - 25);
  expect(fresh.next?.form.exclude['contacts.ids']).toHaveLength(25);
  const second = await file.find(fresh.next ?? {});
  expect(second.results.filter(({ id }) => shown.has(id))).toEqual([]);
  const { savedSearches } = await file.read();
  const seen = 25 + 25 + second.results.length;
  expect(savedSearches.map((search) => search.seen)).toEqual([seen]);

  // Who asks to be forgotten is not kept as somebody whom a search has shown either.
  const who = first.results[0]?.id;
  await expect(file.call('findPerson', who)).resolves.toMatchObject({ inLists: true });
  await file.call('forgetPerson', who);
  await expect(file.call('findPerson', who)).resolves.toMatchObject({ people: [], inLists: false });
  expect((await file.read()).savedSearches.map((search) => search.seen)).toEqual([seen - 1]);
  await file.call('clearStore');
  expect((await file.read()).savedSearches.map((search) => search.seen)).toEqual([0]);
  expect(await file.call('deleteSearch', savedSearch)).toEqual([]);
});

test('a column of the sheet is left out, as it was when the search began', async () => {
  const file = await useProspecting((lusha) => [
    [...HEADERS],
    ...lusha.people
      .slice(0, 400)
      .map(({ record, emails }) => [
        record.firstName ?? '',
        record.lastName ?? '',
        record.company?.name ?? '',
        emails[0]?.email ?? '',
      ]),
  ]);
  const all = await file.find();
  const { sheet } = await file.read();
  const column = sheet.columns.find(({ key }) => key === 'contacts.emails');
  expect(column?.label).toBe('Email (column D)');
  const left = await file.find({ leaveOut: { sheetId: sheet.id, column: column?.column ?? 0 } });
  expect(left.total).toBeLessThan(all.total ?? 0);
  expect(left.next?.leaveOut).toBeNull();
  expect(left.results.some(({ inSheet }) => inSheet)).toBe(false);
});

test('catalogues are asked for once, and cost nothing', async () => {
  const file = await useProspecting(NONE);
  const name = { owner: 'contacts', filterType: 'departments' } as const;
  const before = file.lusha.books.requests;
  const first = await file.call('readCatalogue', name, null);
  expect(await file.call('readCatalogue', name, null)).toEqual(first);
  expect(file.lusha.books.requests - before).toBe(1);
  expect(file.lusha.books.creditsCharged).toBe(0);
  await expect(
    file.call('readCatalogue', { owner: 'contacts', filterType: 'locations' }, 'B'),
  ).rejects.toThrow('BAD_INPUT: "B" is too short to look for. Write at least 2 characters.');
});

test('without a key and with a bad one the panel says what to do', async () => {
  const file = await useProspecting(NONE, { key: false });
  await expect(file.read()).rejects.toThrow(
    'NO_KEY: You have not entered a Lusha API key yet. Enter it in Extensions > Lusha for Sheets > Settings.',
  );
  expect(FORM.pageSize).toBe(25);
});
