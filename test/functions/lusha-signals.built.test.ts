import { testUser } from '../formulas/test-user';
import { RULES, useAddon, type TestAddon } from '../formulas/use-addon';
import { emailsOf } from '../reveals-built/use-fresh-files';

const NO_ARGUMENT = '';
const SEARCH = '/v3/contacts/search';
const SIGNALS = '/v3/contacts/signals';
const COMPANY_SIGNALS = '/v3/companies/signals';
const DAY_MS = 86_400_000;

type Table = readonly (readonly unknown[])[];

function column(values: readonly unknown[]): Table {
  return values.map((value) => [value]);
}

function domainsOf({ simulator }: TestAddon, count: number): readonly string[] {
  return simulator.companies.slice(0, count).map(({ domain }) => domain);
}

/** Paths of the paid requests so far. */
function asked({ simulator }: TestAddon): readonly string[] {
  return simulator.books.entries.map(({ path }) => path).filter((path) => path !== '/v3/account/usage');
}

async function signals(addon: TestAddon, who: unknown, types = '', options = ''): Promise<Table> {
  return (await addon.formula('LUSHA_SIGNALS', who, types, options)) as Table;
}

test('LUSHA_SIGNALS: the newest of each person beside the rows, paid for once', async () => {
  const addon = await useAddon();
  const { books } = addon.simulator;
  const emails = emailsOf(addon, 30);
  const table = await signals(addon, column([...emails, '', 'nobody']));
  expect(asked(addon)).toEqual([SEARCH, SIGNALS]);
  expect(table).toHaveLength(32);
  const told = table.filter(([type]) => type === 'Changed company' || type === 'Was promoted');
  expect(told.length).toBeGreaterThan(0);
  for (const [, date, summary] of told) {
    expect(date).toEqual({ $date: expect.any(Number) as number });
    expect(summary).toMatch(/^(Changed company|Promoted|Was promoted)/);
  }
  expect(table[30]).toEqual(['', '', '']);
  expect(table[31]).toEqual([
    '#LUSHA: BAD_INPUT this row is not an e-mail address, LinkedIn profile or Lusha ID; for a name, add the company in the next column',
    '',
    '',
  ]);

  // Again, a single cell of it, another order and one kind of it: free, and so it stays for months.
  const charged = books.creditsCharged;
  await expect(signals(addon, column(emails))).resolves.toEqual(table.slice(0, 30));
  await addon.workbench.clock.advance(40 * DAY_MS);
  const statuses = await signals(addon, column([...emails].reverse()), 'job change', 'fields:status signals');
  for (const [status, count] of statuses)
    expect([status, count]).toEqual(count === 0 ? ['NO_SIGNALS', 0] : ['OK', 1]);
  expect(asked(addon)).toHaveLength(2);
  expect(books.creditsCharged).toBe(charged);

  // Who wants news says how old they may be; nobody is searched for again.
  await signals(addon, column(emails), NO_ARGUMENT, 'max_age:7d');
  expect(asked(addon)).toEqual([SEARCH, SIGNALS, SIGNALS]);
});

test('LUSHA_SIGNALS: all signals of companies as a list, newest first', async () => {
  const addon = await useAddon();
  const domains = domainsOf(addon, 100);
  const [header, ...rows] = await signals(addon, column(domains), 'hiring, news', 'list:3');
  expect(header).toEqual(['Who', 'Signal', 'Date', 'What happened', 'Link']);
  expect(rows.length).toBeGreaterThan(10);
  const days = rows.map(([, , date]) => (date as { readonly $date: number }).$date);
  expect(days).toEqual([...days].sort((a, b) => b - a));
  for (const [who] of rows) expect(domains).toContain(who);
  expect(asked(addon)).toEqual(['/v3/companies/search', COMPANY_SIGNALS]);
  expect(addon.simulator.books.creditsCharged).toBe(
    4 + new Set(rows.map(([who, type]) => `${String(who)} ${String(type)}`)).size,
  );

  // One kind of it beside the rows is known.
  const [first] = await signals(addon, column(domains), 'riskNews', 'header:no, fields:lusha_id type');
  expect(String(first?.[0])).toMatch(/^v1\./);
  expect(asked(addon)).toHaveLength(2);
});

test('LUSHA_SIGNALS: thirty cells at once ask together, and nobody is paid for twice', async () => {
  const addon = await useAddon({ workbench: { workers: 30 } });
  const { books } = addon.simulator;
  const emails = emailsOf(addon, 30);
  const cells = await Promise.all(emails.map((email) => signals(addon, email, 'all', 'fields:type')));
  expect(asked(addon).length).toBeLessThanOrEqual(8);
  expect(books.paidTwice()).toEqual([]);
  const before = asked(addon).length;
  await expect(signals(addon, column(emails), 'all', 'fields:type')).resolves.toEqual(column(cells));
  expect(asked(addon)).toHaveLength(before);
});

test('LUSHA_SIGNALS: a Lusha ID needs no search', async () => {
  const addon = await useAddon();
  const ids = addon.simulator.companies.slice(0, 3).map(({ id }) => id);
  await signals(addon, column(ids), 'headcount', 'about:companies');
  expect(asked(addon)).toEqual([COMPANY_SIGNALS]);
});

test('LUSHA_SIGNALS: a cap lets through what it covers, and says so about the rest', async () => {
  const addon = await useAddon({ cap: 30 });
  const rows = (await signals(addon, column(emailsOf(addon, 100)))).map(([type]) => type);
  const capped = "#LUSHA: CAP today's cap leaves too little; see Extensions > Lusha for Sheets";
  expect(rows).toContain(capped);
  expect(rows.indexOf(capped)).toBeGreaterThanOrEqual(13);
  expect(addon.simulator.books.creditsCharged).toBeLessThanOrEqual(30);
});

test('LUSHA_SIGNALS: on hold it says so and asks nobody; held rows and signals are paid for in one go', async () => {
  const { ui, questions, toasts } = testUser();
  const addon = await useAddon({ workbench: { ui } });
  const known = emailsOf(addon, 2);
  await addon.formula('LUSHA_PERSON', column(known), 'name', NO_ARGUMENT);
  await addon.call('saveRules', { ...RULES, formulaMode: 'hold' });
  const emails = column([...known, ...emailsOf(addon, 3, 2)]);
  const held = '#LUSHA: HELD not revealed yet; see Extensions > Lusha for Sheets > Reveal held rows';
  await expect(signals(addon, emails, NO_ARGUMENT, 'fields:type status')).resolves.toEqual(
    emails.map(() => [held, 'HELD']),
  );
  expect(asked(addon)).toEqual([SEARCH]);

  await addon.workbench.runMenuItem('revealHeldRows');
  expect(questions.map(({ title, message }) => [title, message])).toEqual([
    [
      'Reveal 3 held rows and 1 held list?',
      '3 people and 1 list, in 3 requests.\nThis costs at most 11 credits, by the prices of your account. You have 999 left.\nWho is not found costs nothing. Everything is paid for once.',
    ],
  ]);
  expect(toasts.map(({ message }) => message)).toEqual(['Revealed 3 rows. Found 1 list.']);
  expect(asked(addon)).toEqual([SEARCH, SEARCH, SIGNALS]);
  const statuses = await signals(addon, emails, NO_ARGUMENT, 'fields:status');
  for (const [status] of statuses) expect(['OK', 'NO_SIGNALS']).toContain(status);
  expect(asked(addon)).toHaveLength(3);
});

test.each([
  [
    ['a@x.example'],
    'promotions, fundraising',
    NO_ARGUMENT,
    'Lusha: "promotions" is not a kind of signal. Did you mean "promotion"? [BAD_INPUT]',
  ],
  [
    ['x.example'],
    NO_ARGUMENT,
    NO_ARGUMENT,
    'Lusha: say which signals of companies you want, for each one that Lusha finds is charged. Give for example "hiring, news"; there are hiring, headcount, headcount_increase, headcount_decrease, it_spend, website_traffic, news, linkedin, all and single kinds such as surgeInHiring. [BAD_INPUT]',
  ],
  [
    ['a@x.example'],
    NO_ARGUMENT,
    'since:2027-01-01',
    'Lusha: no signals can be known since 2027-01-01, which is still to come. Give an earlier day, or an age such as "since:90d". [BAD_INPUT]',
  ],
  [
    ['a@x.example'],
    NO_ARGUMENT,
    'since:last year',
    'Lusha: the option "since:last year" makes no sense. Write it like "since:90d". [BAD_INPUT]',
  ],
  [
    ['a@x.example'],
    NO_ARGUMENT,
    'list:500',
    'Lusha: the option "list:500" makes no sense. Write it like "list:5". [BAD_INPUT]',
  ],
  [
    ['nobody', 'no one'],
    'all',
    'about:people, list:5',
    'Lusha: nobody in this range can be asked about: its first row is not an e-mail address, LinkedIn profile or Lusha ID; for a name, add the company in the next column. Correct the rows. [BAD_INPUT]',
  ],
])('LUSHA_SIGNALS: %p with %p and %p is refused in words', async (who, types, options, message) => {
  const addon = await useAddon({ key: false });
  await expect(addon.formulaError('LUSHA_SIGNALS', column(who), types, options)).resolves.toBe(message);
});
