import { readClockView } from '../../src/workbench/clock-view';
import { VirtualClock } from '../../src/workbench/clock-virtual';

const START = 1_000_000;

test('virtual clock: sleeping takes no real time and exactly the time asked for', async () => {
  const clock = new VirtualClock(START);
  await clock.sleep(3_600_000);
  expect(clock.now()).toBe(START + 3_600_000);
});

test('virtual clock: sleepers wake in the order of their times, whoever slept first', async () => {
  const clock = new VirtualClock(START);
  const woken: [string, number][] = [];
  const sleep = async (name: string, ms: number) => {
    await clock.sleep(ms);
    woken.push([name, clock.now() - START]);
  };
  await Promise.all([sleep('late', 300), sleep('early', 100), sleep('middle', 200), sleep('as early', 100)]);
  expect(woken).toEqual([
    ['early', 100],
    ['as early', 100],
    ['middle', 200],
    ['late', 300],
  ]);
});

test('virtual clock: time stands still while something computes', async () => {
  const clock = new VirtualClock(START);
  const release = clock.busy();
  let woken = false;
  const sleeping = clock.sleep(10).then(() => {
    woken = true;
  });
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect([woken, clock.now()]).toEqual([false, START]);
  release();
  release();
  await sleeping;
  expect(clock.now()).toBe(START + 10);
});

test('virtual clock: an alarm does not make time pass, but rings when time passes it', async () => {
  const clock = new VirtualClock(START);
  const rung: number[] = [];
  clock.alarm(1000, () => rung.push(clock.now()));
  await clock.sleep(999);
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(rung).toEqual([]);
  await clock.sleep(500);
  expect(rung).toEqual([START + 1000]);
});

test('virtual clock: advance ends at its time and everything due on the way has happened', async () => {
  const clock = new VirtualClock(START);
  const rung: number[] = [];
  const ring = () => {
    rung.push(clock.now() - START);
    if (rung.length < 3) clock.alarm(1000, ring);
  };
  clock.alarm(1000, ring);
  await clock.advance(2500);
  expect([rung, clock.now()]).toEqual([[1000, 2000], START + 2500]);
  await clock.advance(500);
  expect([rung, clock.now()]).toEqual([[1000, 2000, 3000], START + 3000]);
});

test('virtual clock: a cancelled wait does not make time pass', async () => {
  const clock = new VirtualClock(START);
  const cancel = clock.wait(50, () => {
    throw new Error('It was cancelled.');
  });
  cancel();
  await clock.advance(0);
  expect(clock.now()).toBe(START);
});

test('virtual clock: its view tells other threads the time', async () => {
  const clock = new VirtualClock(START);
  await clock.sleep(250);
  expect(readClockView(clock.view, () => 7)).toBe(START + 250);
});
