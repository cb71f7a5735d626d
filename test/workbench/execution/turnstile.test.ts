import { Turnstile } from '../../../src/workbench/execution/turnstile';

test('turnstile: the eleventh waits until one of ten is through, and a failure frees its place', async () => {
  const turnstile = new Turnstile(10);
  const started: number[] = [];
  const ends: (() => void)[] = [];
  const tasks = Array.from({ length: 12 }, (_, task) =>
    turnstile.pass(async () => {
      started.push(task);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (task === 0) throw new Error('failed');
      return task;
    }),
  );
  const all = Promise.allSettled(tasks);
  await Promise.resolve();
  expect(started).toHaveLength(10);
  ends[0]?.();
  await expect(tasks[0]).rejects.toThrow('failed');
  expect(started).toHaveLength(11);
  for (let end = 1; end < 12; end += 1) {
    ends[end]?.();
    await Promise.resolve();
    await tasks[end];
  }
  expect((await all).filter(({ status }) => status === 'fulfilled')).toHaveLength(11);
});
