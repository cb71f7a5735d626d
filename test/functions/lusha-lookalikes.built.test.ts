import { testUser } from '../formulas/test-user';
import { RULES, useAddon, type TestAddon } from '../formulas/use-addon';
import { emailsOf } from '../reveals-built/use-fresh-files';

const NO_ARGUMENT = '';

function column(values: readonly string[]): readonly (readonly string[])[] {
  return values.map((value) => [value]);
}

function domainsOf({ simulator }: TestAddon, count: number): readonly string[] {
  return simulator.companies.slice(0, count).map(({ domain }) => domain);
}

/** Paths of the paid requests so far. */
function asked({ simulator }: TestAddon): readonly string[] {
  return simulator.books.entries.map(({ path }) => path).filter((path) => path !== '/v3/account/usage');
}

async function lookalikes(
  addon: TestAddon,
  seeds: unknown,
  count: unknown,
  options: string,
  exclude: unknown = NO_ARGUMENT,
): Promise<readonly (readonly unknown[])[]> {
  return (await addon.formula('LUSHA_LOOKALIKES', seeds, count, options, exclude)) as unknown[][];
}

test('LUSHA_LOOKALIKES: people like others, paid for once; more later pays for the rest alone', async () => {
  const addon = await useAddon();
  const { books } = addon.simulator;
  const seeds = column(emailsOf(addon, 6));
  const table = await lookalikes(addon, seeds, 10, NO_ARGUMENT);
  expect(table[0]).toEqual(['Name', 'Job title', 'Company', 'Company domain', 'LinkedIn', 'Lusha ID']);
  expect(table).toHaveLength(11);
  const charged = books.creditsCharged;
  expect(asked(addon)).toEqual(['/v3/contacts/lookalike']);

  // A recalculation, a sorted range and fewer of them are free, and so is each person for LUSHA_PERSON.
  await expect(lookalikes(addon, seeds, 10, NO_ARGUMENT)).resolves.toEqual(table);
  await expect(lookalikes(addon, [...seeds].reverse(), 10, NO_ARGUMENT)).resolves.toEqual(table);
  await expect(lookalikes(addon, seeds, 4, 'header:no, fields:lusha_id')).resolves.toEqual(
    table.slice(1, 5).map((row) => [row[5]]),
  );
  await expect(addon.formula('LUSHA_PERSON', table[1]?.[5], 'name', NO_ARGUMENT)).resolves.toBe(
    table[1]?.[0],
  );
  expect(asked(addon)).toHaveLength(1);

  const longer = await lookalikes(addon, seeds, 15, NO_ARGUMENT);
  expect(longer.slice(0, 11)).toEqual(table);
  expect(new Set(longer.slice(1).map((row) => row[5])).size).toBe(15);
  expect(asked(addon)).toHaveLength(2);
  expect(books.creditsCharged - charged).toBe(1);

  const exclude = column([String(longer[1]?.[5]), String(longer[2]?.[4])]);
  const others = await lookalikes(addon, seeds, 10, NO_ARGUMENT, exclude);
  expect(others.slice(1)).toEqual(longer.slice(3, 13));
  expect(asked(addon)).toHaveLength(2);
});

test('LUSHA_LOOKALIKES: companies, two cells at once in one request', async () => {
  const addon = await useAddon();
  const seeds = column(domainsOf(addon, 5));
  const cells = await Promise.all([
    lookalikes(addon, seeds, 5, NO_ARGUMENT),
    lookalikes(addon, seeds, 5, 'about:companies'),
  ]);
  expect(cells[0]).toEqual(cells[1]);
  expect(cells[0][0]).toEqual(['Company', 'Domain', 'Industry', 'Employees', 'Country', 'Lusha ID']);
  expect(cells[0]).toHaveLength(6);
  expect(asked(addon)).toEqual(['/v3/companies/lookalike']);
});

test('LUSHA_LOOKALIKES: a session that Lusha has forgotten is begun anew, without those who came', async () => {
  const addon = await useAddon();
  const seeds = column(emailsOf(addon, 5));
  const first = await lookalikes(addon, seeds, 5, 'header:no');
  await addon.workbench.clock.advance(31 * 86_400_000);
  const both = await lookalikes(addon, seeds, 10, 'header:no');
  expect(both.slice(0, 5)).toEqual(first);
  expect(new Set(both.map((row) => row[5])).size).toBe(10);
  expect(asked(addon)).toHaveLength(2);
});

test('LUSHA_LOOKALIKES: on hold it says so and asks nobody, until the held rows are revealed', async () => {
  const { ui, questions, toasts } = testUser();
  const addon = await useAddon({ workbench: { ui } });
  await addon.call('saveRules', { ...RULES, formulaMode: 'hold' });
  await expect(lookalikes(addon, column(emailsOf(addon, 5)), 5, 'header:no, fields:name')).resolves.toBe(
    '#LUSHA: HELD not revealed yet; see Extensions > Lusha for Sheets > Reveal held rows',
  );
  expect(asked(addon)).toEqual([]);

  await addon.workbench.runMenuItem('revealHeldRows');
  expect(questions.map(({ title, message }) => [title, message])).toEqual([
    [
      'Reveal 1 held list?',
      '1 list, in 1 request.\nThis costs at most 1 credit, by the prices of your account. You have 1000 left.\nWho is not found costs nothing. Everything is paid for once.',
    ],
  ]);
  expect(toasts.map(({ message }) => message)).toEqual(['Found 1 list.']);
  const names = await lookalikes(addon, column(emailsOf(addon, 5)), 5, 'header:no, fields:name');
  expect(names).toHaveLength(5);
  expect(asked(addon)).toEqual(['/v3/contacts/lookalike']);
});

test.each([
  [
    ['a@x.example', 'b@x.example', 'b@x.example', 'nobody'],
    NO_ARGUMENT,
    NO_ARGUMENT,
    'Lusha: lookalikes need at least 5 different people to start from; there are 2, for 1 row cannot be used. Add 3 more. [BAD_INPUT]',
  ],
  [
    ['a@x.example'],
    0,
    NO_ARGUMENT,
    'Lusha: "0" is not a number of lookalikes. Give a whole number from 1 to 500. [BAD_INPUT]',
  ],
  [
    ['a@x.example'],
    5,
    'fields:name email',
    'Lusha: the option "fields:email" would have to be revealed: give the Lusha IDs of this table to LUSHA_PERSON or LUSHA_COMPANY. Write it like "fields:name title company company_domain linkedin lusha_id". [BAD_INPUT]',
  ],
  [
    ['a@x.example'],
    5,
    'roles:champion',
    'Lusha: "roles" is not an option. Did you mean "fields"? [BAD_INPUT]',
  ],
])('LUSHA_LOOKALIKES: %p with %p and %p is refused in words', async (seeds, count, options, message) => {
  const addon = await useAddon({ key: false });
  await expect(
    addon.formulaError('LUSHA_LOOKALIKES', column(seeds), count, options, NO_ARGUMENT),
  ).resolves.toBe(message);
});

async function group(
  addon: TestAddon,
  companies: unknown,
  count: unknown,
  options: string,
): Promise<readonly (readonly unknown[])[]> {
  return (await addon.formula('LUSHA_BUYING_GROUP', companies, count, options)) as unknown[][];
}

test('LUSHA_BUYING_GROUP: a table of people per company, each company paid for once', async () => {
  const addon = await useAddon();
  const { books } = addon.simulator;
  const domains = domainsOf(addon, 4);
  const three = await group(addon, column(domains.slice(0, 3)), 4, NO_ARGUMENT);
  expect(three[0]).toEqual(['Company', 'Name', 'Job title', 'Roles', 'Score', 'LinkedIn', 'Lusha ID']);
  expect(books.creditsCharged).toBe(three.length - 1);
  expect(asked(addon)).toEqual(['/v3/contacts/buying-group']);

  // Fewer, in another order: free. One company more: that one alone.
  await group(addon, column([...domains.slice(0, 3)].reverse()), 2, 'header:no');
  expect(asked(addon)).toHaveLength(1);
  const four = await group(addon, column(domains), 4, NO_ARGUMENT);
  expect(four.slice(0, three.length)).toEqual(three);
  expect(books.creditsCharged).toBe(four.length - 1);
  expect(asked(addon)).toHaveLength(2);

  const deciders = await group(
    addon,
    column(domains.slice(0, 3)),
    4,
    'roles:decision_makers, fields:roles, header:no',
  );
  for (const [roles] of deciders) expect(roles).toContain('decision maker');
  expect(books.paidTwice()).toEqual([]);
});

test('LUSHA_BUYING_GROUP: single cells that are computed at once ask together', async () => {
  const addon = await useAddon();
  await Promise.all(domainsOf(addon, 8).map((domain) => group(addon, domain, 2, 'header:no')));
  expect(asked(addon).length).toBeLessThanOrEqual(3);
});

test('LUSHA_BUYING_GROUP: a cap lets through what it covers, and says so about the rest', async () => {
  const addon = await useAddon({ cap: 6 });
  const domains = domainsOf(addon, 5);
  const table = await group(addon, column(domains), 3, 'header:no, fields:name company');
  expect(table[table.length - 1]).toEqual([
    "#LUSHA: CAP today's cap leaves too little; see Extensions > Lusha for Sheets",
    '',
  ]);
  expect(table.length).toBeGreaterThan(1);
  expect(addon.simulator.books.creditsCharged).toBeLessThanOrEqual(6);
});
