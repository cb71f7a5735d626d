import { RULES, useAddon } from './use-addon';

const rules = { ...RULES, formulaDailyCap: 1_000_000 };

const WHO = 'dana.reyes@northwind.example';
const EDITOR = 'editor@example.com';

describe('the API key', () => {
  test('saving checks it with the free usage call and shows only its ending', async () => {
    const { call, simulator } = await useAddon({ key: false });
    await expect(call('saveApiKey', ` "${built.SIMULATOR_API_KEY.toUpperCase()}" `, false)).resolves.toEqual({
      ok: true,
      value: { keyEnding: built.SIMULATOR_API_KEY.slice(-4), formulas: { payer: 'owner' }, rules },
    });
    expect(simulator.books.entries.map(({ path }) => path)).toEqual(['/v3/account/usage']);
    expect(simulator.books.creditsCharged).toBe(0);
  });

  test('a text that is no key is refused without a call', async () => {
    const { call, simulator } = await useAddon({ key: false });
    await expect(call('saveApiKey', 'my key', false)).resolves.toEqual({
      ok: false,
      error: {
        code: 'BAD_KEY',
        message:
          'That is not a Lusha API key: a key has 32 letters and digits in five groups, parted by hyphens.',
        action: 'Copy the key from the API page of your Lusha account and paste it here.',
      },
    });
    expect(simulator.books.requests).toBe(0);
  });

  test('a key that Lusha does not know is not kept', async () => {
    const { call } = await useAddon({ key: false });
    await expect(call('saveApiKey', '11111111-2222-4333-8444-555555555555', true)).resolves.toMatchObject({
      ok: false,
      error: {
        code: 'BAD_KEY',
        message: 'The API key is not accepted; it may have been replaced by a new one.',
      },
    });
    await expect(call('readSettings')).resolves.toEqual({
      ok: true,
      value: { keyEnding: null, formulas: { payer: 'owner' }, rules },
    });
  });

  test('formulas use the owner’s key; an editor’s key only when it is lent to the file', async () => {
    const addon = await useAddon({ key: false });
    addon.workbench.user = EDITOR;
    await addon.call('saveApiKey', built.SIMULATOR_API_KEY, false);
    await expect(addon.formulaError('LUSHA_PERSON', WHO)).resolves.toMatch(/\[NO_KEY\]$/);
    await expect(addon.call('shareKeyWithFormulas', true)).resolves.toMatchObject({
      value: { formulas: { payer: 'shared', byMe: true } },
    });
    await expect(addon.formula('LUSHA_PERSON', WHO, 'email')).resolves.toBe(WHO);

    addon.workbench.user = addon.workbench.owner;
    await expect(addon.call('readSettings')).resolves.toEqual({
      ok: true,
      value: { keyEnding: null, formulas: { payer: 'shared', byMe: false }, rules },
    });
  });

  test('removing it takes it back from formulas too; what was revealed stays readable', async () => {
    const addon = await useAddon({ key: false });
    await addon.call('saveApiKey', built.SIMULATOR_API_KEY, true);
    await addon.formula('LUSHA_PERSON', WHO, 'email');
    await addon.call('removeApiKey');
    await expect(addon.formula('LUSHA_PERSON', WHO, 'email')).resolves.toBe(WHO);
    await expect(addon.formulaError('LUSHA_PERSON', 'priya.anand@contoso.example', 'email')).resolves.toMatch(
      /\[NO_KEY\]$/,
    );
  });

  test('appears in no cell, log, cache, URL or answer, and in no property but its own', async () => {
    const addon = await useAddon({ key: false });
    const urls: string[] = [];
    const { simulator } = addon;
    const handle = simulator.handle.bind(simulator);
    simulator.handle = (request) => {
      urls.push(request.url, request.body ?? '');
      return handle(request);
    };
    const answers = [
      await addon.call('saveApiKey', built.SIMULATOR_API_KEY, true),
      await addon.call('readSettings'),
      await addon.call('readAccount'),
      await addon.formula('LUSHA_PERSON', WHO),
    ];
    addon.simulator.faults.next({ kind: 'dns' });
    answers.push(await addon.formulaError('LUSHA_PERSON', 'priya.anand@contoso.example'));
    const { stores, executions } = addon.workbench;
    const seen = JSON.stringify([
      urls,
      answers,
      executions,
      stores.documentCache.all(),
      stores.scriptCache.all(),
      stores.scriptProperties.all(),
    ]);
    expect(urls.length).toBeGreaterThan(3);
    expect(seen.toLowerCase()).not.toContain(built.SIMULATOR_API_KEY);
  });
});
