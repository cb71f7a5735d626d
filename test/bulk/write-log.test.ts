import { decodeLog, encodeLog, oldValue, valueMark } from '../../src/bulk/write-log';

test('a log comes back as it was', () => {
  const rows = [
    {
      row: 2,
      before: 7,
      after: 8,
      cells: [
        { column: 4, mark: valueMark('+1 415'), old: '', format: '' },
        { column: 5, mark: valueMark(12), old: { moment: 1_700_000_000_000 }, format: 'yyyy-mm-dd' },
      ],
    },
    { row: 3, before: 9, after: 9, cells: [{ column: 4, mark: 1, old: '00123', format: '' }] },
  ];
  expect(decodeLog(encodeLog(rows))).toEqual(rows);
  expect(decodeLog('')).toBeUndefined();
});

test('marks tell values apart that look alike, and know a date that was read back', () => {
  expect(new Set(['12', 12, '', 0, '0', false, 'false'].map(valueMark)).size).toBe(7);
  expect(valueMark(new Date(5))).toBe(valueMark(new Date(5)));
  expect(valueMark(new Date(5))).not.toBe(valueMark(5));
});

test('old values keep their type', () => {
  expect([oldValue('00123'), oldValue(1.5), oldValue(false), oldValue(new Date(5))]).toEqual([
    '00123',
    1.5,
    false,
    { moment: 5 },
  ]);
});
