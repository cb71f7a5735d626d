import { useAddon, type TestAddon } from './use-addon';

/** The e-mail addresses of some people who can be revealed, each with one address. */
function column(simulator: TestAddon['simulator'], count: number): readonly (readonly [string])[] {
  return simulator.people
    .filter(({ fate, emails }) => fate === 'available' && emails.length === 1)
    .slice(0, count)
    .map(({ emails }) => [emails[0]?.email ?? '']);
}

describe('answers that are not in the order and shape of the request', () => {
  test('shuffled, one twice, one without its reference, those not found left out: each row gets its own', async () => {
    const { formula, simulator } = await useAddon();
    for (const kind of ['drop-unmatched', 'duplicate', 'no-reference', 'shuffle'] as const)
      simulator.faults.next({ kind });
    const people = column(simulator, 40);
    const rows = [...people, ['nobody@nowhere.example']];
    await expect(formula('LUSHA_PERSON', rows, 'email, status')).resolves.toEqual([
      ...people.map(([email]) => [email, 'OK']),
      ['', 'NOT_FOUND'],
    ]);
    const { requests } = simulator.books;
    await formula('LUSHA_PERSON', rows, 'email, status');
    expect([simulator.books.requests, simulator.books.paidTwice()]).toEqual([requests, []]);
  });

  test('a preview that nobody can place is no reason to believe that somebody does not exist', async () => {
    const { formula, simulator, workbench } = await useAddon();
    simulator.faults.next({ kind: 'no-reference' });
    const rows = column(simulator, 3);
    const first = (await formula('LUSHA_PERSON', rows, 'lusha_id, status')) as string[][];
    expect(first.map(([, status]) => status)).toEqual(['FAILED', 'OK', 'OK']);
    expect(first[0]?.[0]).toBe('#LUSHA: SERVER Lusha did not answer properly; recalculate in a minute');
    await workbench.advance(60_000);
    const second = (await formula('LUSHA_PERSON', rows, 'lusha_id, status')) as string[][];
    expect(second.map(([, status]) => status)).toEqual(['OK', 'OK', 'OK']);
    expect(simulator.books.paidTwice()).toEqual([]);
  });

  test('the only answer of a single cell needs no reference', async () => {
    const { formula, simulator } = await useAddon();
    simulator.faults.next({ kind: 'no-reference' });
    await expect(formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'name')).resolves.toBe('Dana Reyes');
  });

  test('people asked for by ids of old are answered under those of today', async () => {
    const { formula, simulator } = await useAddon();
    const people = simulator.people.filter(({ fate, emails }) => fate === 'available' && emails.length === 1);
    const rows = people.slice(0, 3).map(({ legacyId }) => [legacyId]);
    const expected = people.slice(0, 3).map(({ id, emails }) => [id, emails[0]?.email]);
    for (const pass of [1, 2]) {
      const [, ...answers] = (await formula(
        'LUSHA_PERSON',
        [['Lusha ID'], ...rows],
        'lusha_id, email',
      )) as unknown[];
      expect([pass, answers]).toEqual([pass, expected]);
    }
    expect(simulator.books.paidTwice()).toEqual([]);
  });

  test('what came with a reveal stays when a search by another name knows less', async () => {
    const { formula, simulator } = await useAddon();
    const fields = 'country_code, continent, eu_contact, industry';
    const email = 'dana.reyes@northwind.example';
    await formula('LUSHA_PERSON', email, 'email');
    const revealed = await formula('LUSHA_PERSON', email, fields);
    expect(revealed).toEqual([['US', 'North America', false, expect.any(String)]]);
    await formula('LUSHA_PERSON', [['Dana Reyes', 'Northwind Traders']], 'title');
    expect(simulator.books.entries.at(-1)?.path).toBe('/v3/contacts/search');
    await expect(formula('LUSHA_PERSON', email, fields)).resolves.toEqual(revealed);
  });
});
