import { readOptions } from '../../src/functions/options';
import { BadOptionError, UnknownNameError } from '../../src/fields/input-errors';

const DAY = 86_400_000;

function refusal(input: unknown): unknown {
  try {
    readOptions(input);
  } catch (error) {
    return error;
  }
  return undefined;
}

test.each([
  [undefined, {}],
  ['', {}],
  [' , ', {}],
  ['max_age:90d', { maxAgeMs: 90 * DAY }],
  ['max_age=12h', { maxAgeMs: DAY / 2 }],
  ['Max age : 2 W', { maxAgeMs: 14 * DAY }],
  ['MAX-AGE:3m', { maxAgeMs: 90 * DAY }],
  ['dnc:hide', { doNotCall: 'hide' }],
  ['DNC = Show', { doNotCall: 'show' }],
  ['header:yes', { header: true }],
  ['header:TRUE', { header: true }],
  ['header:no', { header: false }],
  ['header:false', { header: false }],
  ['max_age:1d, dnc:hide, header:no', { maxAgeMs: DAY, doNotCall: 'hide', header: false }],
  [
    [
      ['max_age:1d', 'dnc:hide'],
      ['header:yes', ''],
    ],
    { maxAgeMs: DAY, doNotCall: 'hide', header: true },
  ],
  ['dnc:hide, dnc:show', { doNotCall: 'show' }],
])('options: %j', (input, options) => {
  expect(readOptions(input)).toEqual(options);
});

test.each([
  ['max_age', 'max_age:90d'],
  ['max_age:', 'max_age:90d'],
  ['max_age:90', 'max_age:90d'],
  ['max_age:-1d', 'max_age:90d'],
  ['max_age:0y', 'max_age:90d'],
  ['max_age:1.5d', 'max_age:90d'],
  ['max_age:9y', 'max_age:90d'],
  ['Max age: soon', 'max_age:90d'],
  ['max-age:soon', 'max_age:90d'],
  ['dnc:yes', 'dnc:hide'],
  ['header:maybe', 'header:yes'],
])('options: %j is answered with the example %s', (written, example) => {
  expect(refusal(`dnc:hide, ${written}`)).toEqual(new BadOptionError(written, example));
  expect(refusal(written)).toMatchObject({ written, example, code: 'BAD_INPUT' });
});

test.each(['max_age:0d', 'max_age:0h', 'Max age = 000 w'])(
  'options: %j is too young to pay for',
  (written) => {
    expect(refusal(written)).toBeInstanceOf(BadOptionError);
    expect(refusal(written)).toMatchObject({
      written,
      example: 'max_age:90d',
      fault: 'would pay at every recalculation; the smallest age is 1h',
    });
  },
);

test.each([
  ['maxage:90d', 'maxage', 'max_age'],
  ['headers:yes', 'headers', 'header'],
  ['dcn', 'dcn', 'dnc'],
  ['90d', '90d', 'dnc'],
])('options: %j is no option', (input, unknown, suggestion) => {
  expect(refusal(input)).toBeInstanceOf(UnknownNameError);
  expect(refusal(input)).toMatchObject({
    unknown,
    kind: 'option',
    suggestion,
  });
});
