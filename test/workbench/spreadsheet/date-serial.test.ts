import { defaultDateFormat, msToSerial, serialToMs } from '../../../src/workbench/spreadsheet/date-serial';

test('date serial: day 1 is 31 December 1899, a half is noon', () => {
  expect(serialToMs(1, 'Etc/UTC')).toBe(Date.UTC(1899, 11, 31));
  expect(serialToMs(46251.5, 'Etc/UTC')).toBe(Date.UTC(2026, 7, 17, 12));
  expect(msToSerial(Date.UTC(2026, 7, 17, 12), 'Etc/UTC')).toBe(46251.5);
});

test('date serial: a day begins at midnight of the time zone of the spreadsheet', () => {
  expect(serialToMs(46251, 'America/New_York')).toBe(Date.UTC(2026, 7, 17, 4));
  expect(serialToMs(46037, 'America/New_York')).toBe(Date.UTC(2026, 0, 15, 5));
  expect(msToSerial(Date.UTC(2026, 0, 15, 5), 'America/New_York')).toBe(46037);
});

test('date serial: the days of a clock change keep their wall clock', () => {
  // New York springs forward on 8 March 2026 at 2:00 and falls back on 1 November 2026 at 2:00.
  for (const serial of [46089, 46089.25, 46090, 46327, 46327.5]) {
    expect(msToSerial(serialToMs(serial, 'America/New_York'), 'America/New_York')).toBe(serial);
  }
});

test('date serial: a whole day is shown as a date, anything else with its time', () => {
  expect(defaultDateFormat(46251)).toBe('m/d/yyyy');
  expect(defaultDateFormat(46251.5)).toBe('m/d/yyyy h:mm:ss');
});
