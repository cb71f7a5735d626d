import {
  afterStop,
  isIdle,
  nextStep,
  type DriveFacts,
} from '../../../../src/sidebar/panels/enrich/next-step';
import type { Problem, ProblemCode } from '../../../../src/shared/problem';
import type { RunView } from '../../../../src/shared/bulk-endpoints';
import { done, halfway } from '../../enrich-fixtures';

const problem = (code: ProblemCode): Problem => ({ code, message: 'What happened.', action: 'What to do.' });
const facts = (part: Partial<DriveFacts> = {}): DriveFacts => ({
  run: halfway,
  isDriving: true,
  lastAnswerAt: 1_000,
  idleSteps: 0,
  failure: undefined,
  ...part,
});
const waiting = (until: number | null): RunView => ({
  ...halfway,
  state: 'waiting',
  waiting: { problem: problem('RATE_LIMIT'), until },
});

test('a run under way is stepped on at once', () => {
  expect(nextStep(facts())).toEqual({ call: 'step', at: 1_000 });
});

test.each([
  [1, 2_000],
  [2, 3_000],
  [3, 6_000],
  [4, 11_000],
  [40, 11_000],
])('after %d steps without progress, the next one comes at %d', (idleSteps, at) => {
  expect(nextStep(facts({ idleSteps }))).toEqual({ call: 'step', at });
});

test('a run that waits goes on at its time, and no sooner than another step may come', () => {
  expect(nextStep(facts({ run: waiting(60_000) }))).toEqual({ call: 'step', at: 60_000 });
  expect(nextStep(facts({ run: waiting(500), idleSteps: 2 }))).toEqual({ call: 'step', at: 3_000 });
});

test('nobody calls for a run that waits for a person, was stopped or is over', () => {
  expect(nextStep(facts({ run: waiting(null) }))).toBeUndefined();
  expect(nextStep(facts({ run: { ...halfway, state: 'stopped' } }))).toBeUndefined();
  expect(nextStep(facts({ run: done }))).toBeUndefined();
});

test('a run that is not carried on here is only looked at', () => {
  const look = { call: 'read', at: 11_000 };
  expect(nextStep(facts({ isDriving: false }))).toEqual(look);
  expect(nextStep(facts({ isDriving: false, run: waiting(60_000) }))).toEqual(look);
  expect(nextStep(facts({ isDriving: false, run: { ...halfway, state: 'stopped' } }))).toBeUndefined();
});

test("somebody else's run is looked at until it is over, whatever it does", () => {
  const look = { call: 'read', at: 11_000 };
  for (const run of [halfway, waiting(null), waiting(60_000), { ...halfway, state: 'stopped' as const }])
    expect(nextStep(facts({ run: { ...run, isMine: false } }))).toEqual(look);
  expect(nextStep(facts({ run: { ...done, isMine: false } }))).toBeUndefined();
});

test.each([
  ['NETWORK', 1, 4_000],
  ['NETWORK', 2, 6_000],
  ['NETWORK', 500, 31_000],
  ['BUSY', 3, 11_000],
  ['SERVER', 8, 31_000],
] as const)('after failure %s number %#, the run is looked at before it goes on', (code, count, at) => {
  expect(nextStep(facts({ failure: { problem: problem(code), count } }))).toEqual({ call: 'read', at });
});

test.each([
  ['SERVER', 9],
  ['BUSY', 9],
  ['NO_CREDITS', 1],
  ['PLAN', 1],
] as const)('failure %s number %d is for a person', (code, count) => {
  expect(nextStep(facts({ failure: { problem: problem(code), count } }))).toBeUndefined();
});

test('a step is idle when it brought neither rows, requests, credits nor another state', () => {
  expect(isIdle(halfway, { ...halfway, secondsLeft: 1 })).toBe(true);
  expect(isIdle(waiting(60_000), waiting(60_000))).toBe(true);
  for (const part of [{ done: 501 }, { requests: 6 }, { creditsCharged: 133 }, { state: 'stopped' }] as const)
    expect(isIdle(halfway, { ...halfway, ...part })).toBe(false);
  expect(isIdle(waiting(60_000), waiting(120_000))).toBe(false);
});

test('a step that comes back after Stop tells how far it came, not what the run is', () => {
  expect(afterStop(halfway)).toEqual({ ...halfway, state: 'stopped' });
  expect(afterStop(waiting(60_000))).toEqual({ ...halfway, state: 'stopped' });
  expect(afterStop(done)).toEqual(done);
});
