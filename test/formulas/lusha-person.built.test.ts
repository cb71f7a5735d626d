import { useAddon, type TestAddon } from './use-addon';

/** People who can be revealed and have one work e-mail and a phone. */
function reachable({ simulator }: TestAddon, count: number) {
  return simulator.people
    .filter((person) => person.fate === 'available' && person.phones.length > 0 && person.emails.length > 0)
    .filter((person) => person.emails.filter((email) => email.type === 'work').length === 1)
    .slice(0, count);
}

const emailOf = (person: ReturnType<typeof reachable>[number]): string =>
  person.emails.find((email) => email.type === 'work')?.email ?? '';

const paths = ({ simulator }: TestAddon): readonly string[] =>
  simulator.books.entries.map(({ path }) => path);

describe('LUSHA_PERSON', () => {
  test('one e-mail: the default fields, one request', async () => {
    const addon = await useAddon();
    const { requests } = addon.simulator.books;
    await expect(addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example')).resolves.toEqual([
      ['Dana Reyes', 'Head of Partnerships', 'Northwind Traders', 'dana.reyes@northwind.example'],
    ]);
    expect(addon.simulator.books.requests - requests).toBe(1);
  });

  test('one field of one person: a scalar', async () => {
    const addon = await useAddon();
    await expect(addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'phone')).resolves.toBe(
      '+15035550123',
    );
  });

  test('250 e-mails: 3 requests, in order though the API shuffles, and none the second time', async () => {
    const addon = await useAddon({ simulator: { credits: 10_000 } });
    const people = reachable(addon, 250);
    expect(people).toHaveLength(250);
    addon.simulator.faults.next({ kind: 'shuffle', count: Infinity });
    const column = people.map((person) => [emailOf(person)]);
    const { requests } = addon.simulator.books;

    const revealed = await addon.formula('LUSHA_PERSON', column, 'work_email, lusha_id');
    expect(revealed).toEqual(people.map((person) => [emailOf(person), person.id]));
    expect(addon.simulator.books.requests - requests).toBe(3);
    expect(addon.simulator.books.entries.slice(requests).map(({ items }) => items)).toEqual([100, 100, 50]);

    const again = await addon.formula('LUSHA_PERSON', column, 'work_email, lusha_id');
    expect(again).toEqual(revealed);
    expect(addon.simulator.books.requests - requests).toBe(3);
    expect(addon.simulator.books.paidTwice()).toEqual([]);
  });

  test('asking for phones later reveals phones only, by id', async () => {
    const addon = await useAddon({ simulator: { credits: 10_000 } });
    const people = reachable(addon, 120);
    const column = people.map((person) => [emailOf(person)]);
    await addon.formula('LUSHA_PERSON', column, 'email');
    const charged = addon.simulator.books.creditsCharged;
    const seen = paths(addon).length;

    await addon.formula('LUSHA_PERSON', column, 'email, phone');
    expect(paths(addon).slice(seen)).toEqual(['/v3/contacts/enrich', '/v3/contacts/enrich']);
    expect(addon.simulator.books.creditsCharged - charged).toBe(5 * people.length);
    expect(addon.simulator.books.paidTwice()).toEqual([]);
  });

  test('fields without e-mail and phone: a search, which reveals nothing', async () => {
    const addon = await useAddon();
    await expect(
      addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'title, company_domain, status'),
    ).resolves.toEqual([['Head of Partnerships', 'northwind.example', 'OK']]);
    expect(paths(addon).at(-1)).toBe('/v3/contacts/search');
    expect(addon.simulator.books.creditsCharged).toBe(1);
  });

  test('the same person as e-mail, LinkedIn profile, id and name: paid once', async () => {
    const addon = await useAddon();
    const id = await addon.formula('LUSHA_PERSON', 'DANA.REYES@northwind.example', 'lusha_id');
    await addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'email');
    const { requests } = addon.simulator.books;
    const dana = addon.simulator.people.find((person) => person.id === id);
    for (const row of [
      ['mailto:Dana.Reyes@northwind.example'],
      [`linkedin.com/in/${dana?.linkedinSlug ?? ''}/?utm_source=share`],
      [id],
      ['Dana Reyes', 'www.northwind.example'],
      ['Reyes, Dana', 'https://northwind.example/about'],
      ['Dana', 'Reyes', 'northwind.example'],
    ]) {
      await expect(addon.formula('LUSHA_PERSON', [row], 'email')).resolves.toBe(
        'dana.reyes@northwind.example',
      );
    }
    expect(addon.simulator.books.requests).toBe(requests);
  });

  test('an answer about e-mails never erases phones that were paid for under another name', async () => {
    const addon = await useAddon();
    await addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'phone');
    await addon.formula('LUSHA_PERSON', [['Dana Reyes', 'Northwind']], 'email');
    const { requests } = addon.simulator.books;
    await expect(addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'phone')).resolves.toBe(
      '+15035550123',
    );
    expect(addon.simulator.books.requests).toBe(requests);
  });

  test('rows that say the same are asked once', async () => {
    const addon = await useAddon();
    await addon.formula('LUSHA_PERSON', [
      ['dana.reyes@northwind.example'],
      [' Dana.Reyes@Northwind.example '],
      ['mailto:dana.reyes@northwind.example'],
    ]);
    expect(addon.simulator.books.entries.at(-1)?.items).toBe(1);
  });

  test('a header row: columns by header, the output begins with a header row', async () => {
    const addon = await useAddon();
    const range = [
      ['Company name', 'Last name', 'First name'],
      ['Northwind Traders', 'Reyes', 'Dana'],
      ['', '', ''],
      ['Contoso Cloud', 'Anand', 'Priya'],
    ];
    await expect(addon.formula('LUSHA_PERSON', range, 'Job title, Work email')).resolves.toEqual([
      ['Job title', 'Work email'],
      ['Head of Partnerships', 'dana.reyes@northwind.example'],
      ['', ''],
      ['VP Sales', 'priya.anand@contoso.example'],
    ]);
  });

  test('a row not found by its LinkedIn profile is tried once more with its e-mail', async () => {
    const addon = await useAddon();
    const range = [
      ['LinkedIn', 'Email'],
      ['https://www.linkedin.com/in/nobody-of-this-name', 'dana.reyes@northwind.example'],
    ];
    await expect(addon.formula('LUSHA_PERSON', range, 'name', 'header:no')).resolves.toEqual([
      [''],
      ['Dana Reyes'],
    ]);
  });

  test('unfinished and blank cells cost nothing and stay blank', async () => {
    const addon = await useAddon();
    const { requests } = addon.simulator.books;
    const rows = ['Loading...', '#N/A', '#REF!', '#ERROR!', '', '#LUSHA: BUSY not ready yet'].map((cell) => [
      cell,
    ]);
    await expect(addon.formula('LUSHA_PERSON', rows, 'name, status')).resolves.toEqual(
      rows.map(() => ['', '']),
    );
    expect(addon.simulator.books.requests).toBe(requests);
  });

  test('a row that identifies nobody says so and costs nothing', async () => {
    const addon = await useAddon();
    await expect(
      addon.formula('LUSHA_PERSON', [['Dana'], ['dana.reyes@northwind.example']], 'name, status'),
    ).resolves.toEqual([
      [
        '#LUSHA: BAD_INPUT this row is not an e-mail address, LinkedIn profile or Lusha ID; for a name, add the company in the next column',
        'BAD_INPUT',
      ],
      ['Dana Reyes', 'OK'],
    ]);
  });

  test('nobody found: blank and NOT_FOUND, not asked again for a week, then once', async () => {
    const addon = await useAddon();
    const ask = (): Promise<unknown> =>
      addon.formula('LUSHA_PERSON', 'nobody@nowhere.example', 'name, status');
    await expect(ask()).resolves.toEqual([['', 'NOT_FOUND']]);
    const { requests } = addon.simulator.books;
    await addon.workbench.advance(6 * 86_400_000);
    await ask();
    expect(addon.simulator.books.requests).toBe(requests);
    await addon.workbench.advance(86_400_000);
    await ask();
    expect(addon.simulator.books.requests).toBe(requests + 1);
  });

  test('a restricted person: blank and RESTRICTED, never asked again', async () => {
    const addon = await useAddon();
    const person = addon.simulator.people.find(
      ({ fate, emails }) => fate === 'COMPLIANCE_RESTRICTED' && emails.length > 0,
    );
    const ask = (): Promise<unknown> =>
      addon.formula('LUSHA_PERSON', person?.emails[0]?.email, 'email, status');
    await expect(ask()).resolves.toEqual([['', 'RESTRICTED']]);
    const { requests } = addon.simulator.books;
    await addon.workbench.advance(365 * 86_400_000);
    await ask();
    expect(addon.simulator.books.requests).toBe(requests);
  });

  test('answers older than max_age are asked for again', async () => {
    const addon = await useAddon();
    const ask = (): Promise<unknown> =>
      addon.formula('LUSHA_PERSON', 'dana.reyes@northwind.example', 'email', 'max_age:30d');
    await ask();
    const { requests } = addon.simulator.books;
    await addon.workbench.advance(29 * 86_400_000);
    await ask();
    expect(addon.simulator.books.requests).toBe(requests);
    await addon.workbench.advance(2 * 86_400_000);
    await ask();
    expect(addon.simulator.books.requests).toBe(requests + 1);
  });
});
