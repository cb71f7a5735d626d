import { RealClock } from '../../src/workbench/clock-real';
import { readClockView } from '../../src/workbench/clock-view';

const DAY_MS = 24 * 60 * 60 * 1000;

test('real clock: tells the time of the computer plus what it was moved forward', async () => {
  const clock = new RealClock(() => 5000);
  expect(clock.now()).toBe(5000);
  await clock.advance(DAY_MS);
  expect(clock.now()).toBe(5000 + DAY_MS);
  expect(readClockView(clock.view, () => 5000)).toBe(5000 + DAY_MS);
});

test('real clock: moving it forward wakes who sleeps and rings what is due', async () => {
  const clock = new RealClock(() => 0);
  const rung: string[] = [];
  clock.alarm(DAY_MS, () => rung.push('due'));
  const cancel = clock.alarm(2 * DAY_MS, () => rung.push('not yet due'));
  const sleeping = clock.sleep(DAY_MS);
  await clock.advance(DAY_MS);
  await sleeping;
  expect(rung).toEqual(['due']);
  cancel();
});
