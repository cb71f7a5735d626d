import { readCredits } from '../../src/functions/lusha-credits';
import { UnknownNameError } from '../../src/fields/input-errors';

const USAGE = {
  credits: { total: 1000, used: 100, remaining: 900 },
  plan: 'professional',
  windows: {
    minute: { limit: 50, remaining: 49, resetsAt: undefined },
    day: { limit: 1500, remaining: 0, resetsAt: undefined },
  },
  pricing: {},
};

test.each([
  [undefined, 900],
  ['', 900],
  ['remaining', 900],
  [' Used ', 100],
  ['TOTAL', 1000],
  ['plan', 'professional'],
  ['minute', 49],
  ['hour', ''],
  ['day', 0],
])('LUSHA_CREDITS: %j shows %j', (what, shown) => {
  expect(readCredits(what)(USAGE)).toBe(shown);
});

test('LUSHA_CREDITS: an account without a plan shows a blank', () => {
  expect(readCredits('plan')({ ...USAGE, plan: undefined })).toBe('');
});

test.each([
  ['remainig', 'remaining'],
  ['hours', 'hour'],
])('LUSHA_CREDITS: %s is answered with %s', (what, suggestion) => {
  expect(() => readCredits(what)).toThrow(new UnknownNameError(what, suggestion, 'field'));
});
