import { useAddon } from './use-addon';

describe('LUSHA_COMPANY', () => {
  test('a domain: the default fields', async () => {
    const { formula, simulator } = await useAddon();
    const northwind = simulator.companies.find(({ record }) => record.name === 'Northwind Traders')?.record;
    await expect(formula('LUSHA_COMPANY', 'northwind.example')).resolves.toEqual([
      [
        'Northwind Traders',
        'northwind.example',
        northwind?.industry,
        northwind?.employeeCount?.exact,
        '$10M-$50M',
        'United States',
      ],
    ]);
  });

  test('domain, URL, name and id of one company: paid once', async () => {
    const { formula, simulator } = await useAddon();
    const id = (await formula('LUSHA_COMPANY', 'northwind.example', 'lusha_id, description')) as string[][];
    const { requests } = simulator.books;
    for (const way of [
      'https://www.Northwind.example/careers?x=1',
      'Northwind Traders',
      ' northwind  traders',
      id[0]?.[0],
    ]) {
      await expect(formula('LUSHA_COMPANY', way, 'domain')).resolves.toBe('northwind.example');
    }
    expect(simulator.books.requests).toBe(requests);
  });

  test('fields that a search has: the record is not paid for', async () => {
    const { formula, simulator } = await useAddon();
    await formula('LUSHA_COMPANY', 'northwind.example', 'name, industry, employees, country, linkedin');
    expect(simulator.books.entries.at(-1)?.path).toBe('/v3/companies/search');
    expect(simulator.books.creditsCharged).toBe(1);
  });

  test('a premium block is paid for only when named, and once, even if Lusha has nothing', async () => {
    const { formula, simulator } = await useAddon();
    await formula('LUSHA_COMPANY', 'northwind.example', 'description');
    const charged = simulator.books.creditsCharged;
    await formula('LUSHA_COMPANY', 'northwind.example', 'competitors, it_spend, direct_parent');
    expect(simulator.books.entries.at(-1)?.path).toBe('/v3/companies/enrich');
    expect(simulator.books.creditsCharged).toBeGreaterThan(charged);
    const { requests } = simulator.books;
    await formula('LUSHA_COMPANY', 'northwind.example', 'competitors, it_spend, direct_parent, description');
    expect(simulator.books.requests).toBe(requests);
    expect(simulator.books.paidTwice()).toEqual([]);
  });

  test('50 companies with a header row: one request, one row each', async () => {
    const { formula, simulator } = await useAddon();
    const companies = simulator.companies.slice(0, 50);
    const rows = (await formula(
      'LUSHA_COMPANY',
      [['Website'], ...companies.map(({ record }) => [`https://${record.domain}`])],
      'name',
    )) as string[][];
    expect(rows).toEqual([['Company'], ...companies.map(({ record }) => [record.name])]);
    expect(simulator.books.entries.filter(({ path }) => path.startsWith('/v3/companies'))).toHaveLength(1);
  });

  test('an e-mail address is refused with advice', async () => {
    const { formula } = await useAddon();
    await expect(formula('LUSHA_COMPANY', 'dana@northwind.example', 'name')).resolves.toBe(
      '#LUSHA: BAD_INPUT this row is an e-mail address; use LUSHA_PERSON, or the part after the @',
    );
  });
});

describe('LUSHA_CREDITS', () => {
  test('what is left, used and allowed; asked once a minute, free', async () => {
    const { formula, simulator, workbench } = await useAddon({ simulator: { credits: 1_000 } });
    await workbench.advance(60_000);
    const { requests } = simulator.books;
    await expect(formula('LUSHA_CREDITS')).resolves.toBe(1_000);
    await expect(formula('LUSHA_CREDITS', 'used')).resolves.toBe(0);
    await expect(formula('LUSHA_CREDITS', 'total')).resolves.toBe(1_000);
    await expect(formula('LUSHA_CREDITS', 'plan')).resolves.toBe('premium');
    await expect(formula('LUSHA_CREDITS', 'day')).resolves.toBe(18_000);
    expect(simulator.books.requests).toBe(requests + 1);
    expect(simulator.books.creditsCharged).toBe(0);
  });

  test('an unknown word', async () => {
    const { formulaError } = await useAddon();
    await expect(formulaError('LUSHA_CREDITS', 'remaning')).resolves.toBe(
      'Lusha: "remaning" is not a field. Did you mean "remaining"? [BAD_INPUT]',
    );
  });

  test('no key', async () => {
    const { formulaError } = await useAddon({ key: false });
    await expect(formulaError('LUSHA_CREDITS')).resolves.toBe(
      'Lusha: formulas in this file have no Lusha API key to use. The owner of the file enters one in Extensions > Lusha for Sheets > Settings. [NO_KEY]',
    );
  });
});
