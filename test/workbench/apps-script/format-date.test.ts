import { formatDate } from '../../../src/workbench/apps-script/utilities/format-date';

/** 4 July 2026, 21:05:09.007 UTC, a Saturday. */
const DATE = new Date(Date.UTC(2026, 6, 4, 21, 5, 9, 7));

test.each([
  ['yyyy-MM-dd HH:mm:ss.SSS', 'Etc/UTC', '2026-07-04 21:05:09.007'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", 'America/New_York', '2026-07-04T17:05:09-04:00'],
  ['EEEE, d MMMM yyyy', 'Asia/Tokyo', 'Sunday, 5 July 2026'],
  ['EEE MMM d, yy h:mm a', 'Asia/Kolkata', 'Sun Jul 5, 26 2:35 AM'],
  ['Z X', 'Asia/Kolkata', '+0530 +05'],
  ["hh 'o''clock' z", 'Etc/UTC', "09 o'clock UTC"],
  ['XX', 'Etc/UTC', 'Z'],
])('format date: %s in %s', (pattern, zone, expected) => {
  expect(formatDate(DATE, zone, pattern)).toBe(expected);
});

test('format date: a letter that is not there is refused by name', () => {
  expect(() => formatDate(DATE, 'Etc/UTC', 'ww')).toThrow(
    'Utilities.formatDate with the letter w is not emulated by the workbench.',
  );
});
