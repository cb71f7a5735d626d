import type { RunRequest } from '../../../src/workbench/execution/run-request';
import { COUNTING } from './counting';
import { OWNER, usePool } from './use-pool';

const FULL: Omit<RunRequest, 'functionName'> = { authMode: 'FULL', user: OWNER };

test.each([1, 2, 3, 4, 5])(
  'killing: an execution killed at its call %i leaves no lock behind',
  async (occurrence) => {
    const { pool, services } = usePool({ code: COUNTING });
    pool.killWhen({ functionName: 'countLocked', occurrence, when: 'after' });
    await expect(pool.run({ ...FULL, functionName: 'countLocked' })).rejects.toMatchObject({ end: 'killed' });
    const counted = occurrence < 4 ? null : '1';
    expect(services.PropertiesService.store('document').get('count')).toBe(counted);
    await pool.run({ ...FULL, functionName: 'countLocked' });
    expect(services.PropertiesService.store('document').get('count')).toBe(counted === null ? '1' : '2');
  },
);

test('killing: a kill before a named call keeps it from having an effect', async () => {
  const { pool, services } = usePool({ code: COUNTING });
  pool.killWhen({ method: 'PropertiesService.setProperty', occurrence: 1, when: 'before' });
  await expect(pool.run({ ...FULL, functionName: 'countLocked' })).rejects.toThrow(
    'The execution was killed before PropertiesService.setProperty.',
  );
  expect(services.PropertiesService.store('document').get('count')).toBeNull();
});

test('killing: a running execution can be killed by its id', async () => {
  const { pool } = usePool({ code: 'function spin() { while (true) {} }' });
  const run = pool.run({ ...FULL, functionName: 'spin' });
  expect(pool.kill(2)).toBe(false);
  expect(pool.kill(1)).toBe(true);
  await expect(run).rejects.toThrow('The execution was killed.');
});
