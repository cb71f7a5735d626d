import { run } from './run-body';

test('google.script.run: a returned Date is refused with its place, undefined arrives as null', async () => {
  await expect(run('return { people: [{ since: new Date(0) }] };', { kind: 'sidebar' })).rejects.toThrow(
    'f returned a Date (result.people[0].since), which google.script.run cannot carry.',
  );
  expect((await run('return [undefined, { a: undefined, b: 1 }];', { kind: 'sidebar' })).result).toEqual([
    null,
    { b: 1 },
  ]);
});

test('formulas: blank results become null, what has no form in a cell is refused', async () => {
  const formula = { authMode: 'CUSTOM_FUNCTION' } as const;
  expect((await run('return [[undefined, null, ""], [new Date(5), 1, true]];', formula)).result).toEqual([
    [null, null, ''],
    [{ $date: 5 }, 1, true],
  ]);
  await expect(run('return 0 / 0;', formula)).rejects.toThrow(
    'NaN as the result of a formula is not emulated by the workbench.',
  );
  await expect(run('return { a: 1 };', formula)).rejects.toThrow(
    'An object as the result of a formula is not emulated by the workbench.',
  );
});

test('strict: an execution that logs an error fails', async () => {
  await expect(
    run(`console.error('careful'); return 1;`, { pool: { failOnErrorLogs: true } }),
  ).rejects.toThrow('Logged as an error: careful');
});
