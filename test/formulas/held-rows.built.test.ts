import { testUser } from './test-user';
import { RULES, useAddon, type TestAddon } from './use-addon';

const HELD = '#LUSHA: HELD not revealed yet; see Extensions > Lusha for Sheets > Reveal held rows';

/** A file on hold with three formulas in column B, and a person who answers every question with `button`. */
async function useHeldFile(button: 'YES' | 'NO') {
  const { ui, questions, toasts } = testUser(button);
  const addon = await useAddon({
    workbench: { spreadsheet: { sheets: [{ name: 'Leads', rows: [] }] }, ui },
  });
  await addon.call('saveRules', { ...RULES, formulaMode: 'hold' });
  const sheet = addon.workbench.engine.workbook.sheets()[0];
  sheet?.cells.writeFormulas({ row: 0, column: 0, rows: 3, columns: 1 }, [
    ['=LUSHA_PERSON("dana.reyes@northwind.example","email")'],
    ['=LUSHA_PERSON("priya.anand@contoso.example","email")'],
    ['=LUSHA_COMPANY("northwind.example","founded")'],
  ]);
  await shown(addon);
  return { addon, questions, toasts };
}

/** What the three cells show once nothing is being computed any more. */
async function shown({ workbench }: TestAddon): Promise<readonly (string | undefined)[]> {
  await workbench.engine.settle();
  await workbench.engine.idle();
  await workbench.engine.settle();
  const sheet = workbench.engine.workbook.sheets()[0];
  return (sheet?.cells.displayValues({ row: 0, column: 0, rows: 3, columns: 1 }) ?? []).map(([cell]) => cell);
}

describe('Reveal held rows', () => {
  test('quotes, reveals in one call each for people and companies, and fills the cells', async () => {
    const { addon, questions, toasts } = await useHeldFile('YES');
    await expect(shown(addon)).resolves.toEqual([HELD, HELD, HELD]);
    const before = addon.simulator.books.creditsCharged;

    await addon.workbench.runMenuItem('revealHeldRows');
    expect(questions.map(({ title, message }) => [title, message])).toEqual([
      [
        'Reveal 3 held rows?',
        '2 people and 1 company, in 2 requests.\nThis costs at most 5 credits, by the prices of your account. You have 1000 left.\nWho is not found costs nothing. Everything is paid for once.',
      ],
    ]);
    expect(toasts.map(({ message }) => message)).toEqual(['Revealed 3 rows.']);
    await expect(shown(addon)).resolves.toEqual([
      'dana.reyes@northwind.example',
      'priya.anand@contoso.example',
      '1996',
    ]);
    expect(addon.simulator.books.creditsCharged - before).toBeLessThanOrEqual(5);
    expect(
      addon.simulator.books.entries.filter(({ path }) => path.includes('search-and-enrich')),
    ).toHaveLength(2);
  });

  test('no means no', async () => {
    const { addon, toasts } = await useHeldFile('NO');
    await addon.workbench.runMenuItem('revealHeldRows');
    await expect(shown(addon)).resolves.toEqual([HELD, HELD, HELD]);
    expect(toasts).toEqual([]);
    expect(addon.simulator.books.creditsCharged).toBe(0);
  });

  test('a second time there is nothing to reveal', async () => {
    const { addon, questions, toasts } = await useHeldFile('YES');
    await addon.workbench.runMenuItem('revealHeldRows');
    await addon.workbench.runMenuItem('revealHeldRows');
    expect(questions).toHaveLength(1);
    expect(toasts.at(-1)?.message).toBe(
      'No rows are held. A formula that shows HELD is noted when it is next computed.',
    );
  });

  test('without a key of their own, the person is told so', async () => {
    const { addon, questions } = await useHeldFile('YES');
    addon.workbench.user = 'editor@example.com';
    await addon.workbench.runMenuItem('revealHeldRows');
    expect(questions.map(({ message }) => message)).toEqual([
      'You have not entered a Lusha API key yet.\n\nEnter it in Extensions > Lusha for Sheets > Settings.',
    ]);
  });

  test('a run cap holds across calls', async () => {
    const { addon, toasts } = await useHeldFile('YES');
    await addon.call('saveRules', { ...RULES, formulaMode: 'hold', runCap: 3 });
    await addon.workbench.runMenuItem('revealHeldRows');
    expect(addon.simulator.books.creditsCharged).toBeLessThanOrEqual(3);
    expect(toasts.map(({ message }) => message)).toEqual([
      'Revealed 2 rows. 1 still held: The cap for one run of 3 credits leaves too little for this. Raise it in Extensions > Lusha for Sheets > Settings, or wait until tomorrow.',
    ]);
  });
});
