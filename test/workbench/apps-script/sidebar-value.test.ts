import { encodeSidebarValue } from '../../../src/workbench/apps-script/html/sidebar-value';

test('google.script.run: plain data is carried, undefined becomes null in arrays and is left out of objects', () => {
  expect(
    encodeSidebarValue({ a: [1, undefined, { b: null, c: undefined }], d: 'x', e: NaN }, 'result'),
  ).toEqual({
    a: [1, null, { b: null }],
    d: 'x',
    e: null,
  });
});

test.each([
  ['a Date', { people: [{ since: new Date(0) }] }, 'since'],
  ['a function', { act: () => 1 }, 'act'],
  ['a Map', [new Map()], '0'],
])('google.script.run: %s is refused', (_what, value, property) => {
  expect(() => encodeSidebarValue(value, 'result')).toThrow(
    `Failed due to illegal value in property: ${property}`,
  );
});

test('google.script.run: an object that holds itself is refused, one that occurs twice is not', () => {
  const shared = { x: 1 };
  expect(encodeSidebarValue([shared, shared], 'result')).toEqual([{ x: 1 }, { x: 1 }]);
  const circle: Record<string, unknown> = {};
  circle['inner'] = { circle };
  expect(() => encodeSidebarValue(circle, 'result')).toThrow(
    'Failed due to illegal value in property: circle',
  );
});
