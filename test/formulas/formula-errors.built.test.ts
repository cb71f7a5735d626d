import { useAddon } from './use-addon';

const WHO = 'dana.reyes@northwind.example';
const OTHER = 'priya.anand@contoso.example';

describe('what a cell says when nothing could be fetched', () => {
  test('no key', async () => {
    const { formulaError } = await useAddon({ key: false });
    await expect(formulaError('LUSHA_PERSON', WHO)).resolves.toBe(
      'Lusha: formulas in this file have no Lusha API key to use. The owner of the file enters one in Extensions > Lusha for Sheets > Settings. [NO_KEY]',
    );
  });

  test('a key that was replaced', async () => {
    const { formulaError, simulator } = await useAddon();
    simulator.account.replaceKey('11111111-2222-4333-8444-555555555555');
    await expect(formulaError('LUSHA_PERSON', WHO)).resolves.toBe(
      'Lusha: the API key is not accepted; it may have been replaced by a new one. Enter the current key in Extensions > Lusha for Sheets > Settings. Nothing that was revealed is lost. [BAD_KEY]',
    );
  });

  test('no credits', async () => {
    const { formulaError, simulator } = await useAddon();
    simulator.faults.next({ kind: 'out-of-credits' });
    await expect(formulaError('LUSHA_PERSON', WHO)).resolves.toBe(
      'Lusha: the Lusha account has not enough credits left for this. Add credits in Lusha. Everything revealed so far stays. [NO_CREDITS]',
    );
  });

  test('the monthly limit of the key, told apart from an empty account, and in Settings for an hour', async () => {
    const { formulaError, simulator, call, workbench } = await useAddon();
    await expect(call('readSettings')).resolves.not.toHaveProperty('value.formulasRefused');
    for (const status of [402, 403] as const) {
      simulator.faults.next({ kind: 'key-limit', status });
      await expect(formulaError('LUSHA_PERSON', WHO)).resolves.toBe(
        "Lusha: this API key has reached its monthly credit limit, although the account has credits left. A Lusha administrator can raise the limit; otherwise it resets with the account's next cycle. [KEY_LIMIT]",
      );
    }
    await expect(call('readSettings')).resolves.toMatchObject({
      value: {
        formulasRefused: {
          problem: {
            code: 'KEY_LIMIT',
            message:
              'This API key has reached its monthly credit limit, although the account has credits left.',
          },
        },
      },
    });
    await workbench.clock.advance(3_600_000);
    await expect(call('readSettings')).resolves.not.toHaveProperty('value.formulasRefused');
  });

  test('a plan without the feature, with its reason', async () => {
    const { formulaError, simulator } = await useAddon();
    simulator.faults.next({ kind: 'forbidden', reason: 'plan' });
    await expect(formulaError('LUSHA_PERSON', WHO)).resolves.toBe(
      'Lusha: your Lusha plan does not allow this (Forbidden; This feature is not available on your current plan). Ask the administrator of your Lusha account. [PLAN]',
    );
  });

  test('a used-up day: says when it resets, and sends nothing more', async () => {
    const { formulaError, simulator } = await useAddon();
    simulator.faults.next({ kind: 'rate-limit', window: 'day' });
    const { requests } = simulator.books;
    await expect(formulaError('LUSHA_PERSON', WHO)).resolves.toBe(
      'Lusha: the daily request limit is used up. It resets at 00:00. [RATE_LIMIT]',
    );
    expect(simulator.books.requests).toBe(requests + 1);
  });

  test('a used-up minute that ends too late for a formula', async () => {
    const { formulaError, simulator } = await useAddon();
    simulator.faults.next({ kind: 'rate-limit', window: 'minute', count: 2 });
    await expect(formulaError('LUSHA_PERSON', WHO)).resolves.toBe(
      'Lusha: the request limit for this minute is used up. It resets at 09:31. [RATE_LIMIT]',
    );
  });

  test.each([
    ['an HTML page with status 200', { kind: 'html', status: 200 }],
    ['an HTML page with status 502, again and again', { kind: 'html', status: 502, count: 9 }],
    ['an answer cut short', { kind: 'truncated' }],
    ['an empty answer', { kind: 'empty' }],
    ['a server that fails again and again', { kind: 'server-error', status: 500, count: 9 }],
  ] as const)('%s', async (_, fault) => {
    const { formulaError, simulator } = await useAddon();
    simulator.faults.next(fault);
    await expect(formulaError('LUSHA_PERSON', WHO)).resolves.toBe(
      'Lusha: the service is not answering properly at the moment. Recalculate in a few minutes. [SERVER]',
    );
  });

  test.each([
    ['an unknown host', { kind: 'dns' }],
    ['a lost connection', { kind: 'unreachable' }],
    ['a timeout', { kind: 'timeout', processed: true, afterMs: 20_000 }],
  ] as const)('%s: never repeated, because it may have been charged', async (_, fault) => {
    const { formulaError, simulator } = await useAddon();
    simulator.faults.next(fault);
    const { requests } = simulator.books;
    await expect(formulaError('LUSHA_PERSON', WHO)).resolves.toBe(
      'Lusha: there was no answer from api.lusha.com. Recalculate in a minute. Should the request have arrived, revealing the same people again is free. [NETWORK]',
    );
    expect(simulator.books.requests).toBe(requests + 1);
  });

  test('a field that does not exist', async () => {
    const { formulaError } = await useAddon({ key: false });
    await expect(formulaError('LUSHA_PERSON', WHO, 'name, emial')).resolves.toBe(
      'Lusha: "emial" is not a field. Did you mean "email"? [BAD_INPUT]',
    );
    await expect(formulaError('LUSHA_PERSON', WHO, 'name', 'maxage:30d')).resolves.toBe(
      'Lusha: "maxage" is not an option. Did you mean "max_age"? [BAD_INPUT]',
    );
    await expect(formulaError('LUSHA_PERSON', WHO, 'name', 'max_age:soon')).resolves.toBe(
      'Lusha: the option "max_age:soon" makes no sense. Write it like "max_age:90d". [BAD_INPUT]',
    );
  });
});

describe('some rows answered, others not', () => {
  test('the answers are returned, the others say why', async () => {
    const { formula, simulator } = await useAddon();
    await formula('LUSHA_PERSON', WHO, 'email');
    simulator.faults.next({ kind: 'rate-limit', window: 'hour' });
    await expect(formula('LUSHA_PERSON', [[WHO], [OTHER]], 'email, name, status')).resolves.toEqual([
      [WHO, 'Dana Reyes', 'OK'],
      ['#LUSHA: RATE_LIMIT until 10:00', '', 'FAILED'],
    ]);
  });

  test('what is known of a row stays, the message stands where data is missing', async () => {
    const { formula, simulator } = await useAddon();
    await formula('LUSHA_PERSON', WHO, 'email');
    simulator.faults.next({ kind: 'out-of-credits' });
    await expect(formula('LUSHA_PERSON', [[WHO]], 'name, email, phone, status')).resolves.toEqual([
      ['Dana Reyes', WHO, '#LUSHA: NO_CREDITS not enough Lusha credits left', 'FAILED'],
    ]);
  });

  test('one answer of three is lost: the two others are stored and shown', async () => {
    const { formula, simulator } = await useAddon({ simulator: { credits: 10_000 } });
    const people = simulator.people
      .filter(({ fate, emails }) => fate === 'available' && emails.length === 1)
      .slice(0, 250);
    const column = people.map(({ emails }) => [emails[0]?.email ?? '']);
    simulator.faults.next({
      kind: 'truncated',
      when: ({ body }) => body?.includes(column[120]?.[0] ?? '') === true,
    });
    const first = (await formula('LUSHA_PERSON', column, 'lusha_id, email')) as string[][];
    const expected = people.map(({ id, emails }, row) =>
      row >= 100 && row < 200
        ? ['#LUSHA: SERVER Lusha did not answer properly; recalculate in a minute', '']
        : [id, emails[0]?.email ?? ''],
    );
    expect(first).toEqual(expected);

    const { requests } = simulator.books;
    const second = await formula('LUSHA_PERSON', column, 'lusha_id, email');
    expect(second).toEqual(people.map(({ id, emails }) => [id, emails[0]?.email ?? '']));
    expect(simulator.books.requests).toBe(requests + 1);
    expect(simulator.books.paidTwice()).toEqual([]);
  });

  test('a 502 that passes is waited out', async () => {
    const { formula, simulator } = await useAddon();
    simulator.faults.next({ kind: 'server-error', status: 502, count: 2 });
    await expect(formula('LUSHA_PERSON', WHO, 'email')).resolves.toBe(WHO);
  });
});
