import { toResult, withHeader } from '../../src/functions/result-table';
import { createTimeZone } from '../../src/sheet/time-zone';

const NEW_YORK = createTimeZone('America/New_York');

describe('result', () => {
  test.each([
    [[['Dana']], 'Dana'],
    [[['']], ''],
    [[[0]], 0],
    [[[false]], false],
    [[['Dana', 'Reyes']], [['Dana', 'Reyes']]],
    [
      [['Dana'], ['Sam']],
      [['Dana'], ['Sam']],
    ],
  ])('%j is given to the sheet as %j', (rows, result) => {
    expect(toResult(rows, () => NEW_YORK)).toEqual(result);
  });

  test('a day becomes the moment at which it begins in the time zone of the sheet', () => {
    const midnight = new Date('2026-04-23T04:00:00.000Z');
    expect(toResult([[{ day: '2026-04-23' }]], () => NEW_YORK)).toEqual(midnight);
    expect(toResult([['Dana', { day: '2026-04-23' }]], () => NEW_YORK)).toEqual([['Dana', midnight]]);
  });

  test('a text that no cell can hold is cut, for it would cost the whole table', () => {
    const [[text, name]] = toResult([['x'.repeat(50_001), 'Dana']], () => NEW_YORK) as [[string, string]];
    expect([text.length, text.slice(-2), name]).toEqual([50_000, 'x…', 'Dana']);
  });

  test('the time zone is not asked for without a day', () => {
    const unused = (): never => {
      throw new Error('asked');
    };
    expect(toResult([['+15035550123']], unused)).toBe('+15035550123');
  });
});

describe('header row', () => {
  const ROWS = [['Dana', 'CEO']];
  const LABELS = ['Name', 'Job title'];

  test.each([
    ['input has none, nothing said', false, undefined, ROWS],
    ['input has one, nothing said', true, undefined, [LABELS, ...ROWS]],
    ['input has none, wanted', false, true, [LABELS, ...ROWS]],
    ['input has one, not wanted: a blank row keeps rows beside rows', true, false, [['', ''], ...ROWS]],
    ['input has none, not wanted', false, false, ROWS],
  ])('%s', (_, input, wanted, rows) => {
    expect(withHeader(ROWS, LABELS, { input, wanted })).toEqual(rows);
  });
});
