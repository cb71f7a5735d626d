import { createTimeZone } from '../../src/sheet/time-zone';

describe('start of a day', () => {
  test.each([
    ['Etc/UTC', '2026-11-23', '2026-11-23T00:00:00.000Z'],
    ['America/New_York', '2026-01-15', '2026-01-15T05:00:00.000Z'],
    ['America/New_York', '2026-07-15', '2026-07-15T04:00:00.000Z'],
    ['Europe/Berlin', '2026-07-15', '2026-07-14T22:00:00.000Z'],
    ['Asia/Kathmandu', '2026-01-01', '2025-12-31T18:15:00.000Z'],
    ['America/St_Johns', '2026-06-01', '2026-06-01T02:30:00.000Z'],
    ['Pacific/Kiritimati', '2026-03-08', '2026-03-07T10:00:00.000Z'],
    ['Pacific/Pago_Pago', '2026-03-08', '2026-03-08T11:00:00.000Z'],
  ])('%s: %s begins at %s', (zone, day, moment) => {
    expect(createTimeZone(zone).startOfDay(day).toISOString()).toBe(moment);
  });

  test.each([
    ['clocks go forward at two', 'America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
    ['clocks go back at two', 'America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['clocks go forward at two', 'Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
    ['clocks go back at three', 'Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z'],
    [
      'there is no midnight, so the day begins at one',
      'Asia/Beirut',
      '2026-03-29',
      '2026-03-28T22:00:00.000Z',
    ],
    ['midnight comes twice, the first counts', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['the day before was skipped', 'Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00.000Z'],
    ['half an hour is lost', 'Australia/Lord_Howe', '2026-10-04', '2026-10-03T13:30:00.000Z'],
  ])('%s: %s %s', (_, zone, day, moment) => {
    expect(createTimeZone(zone).startOfDay(day).toISOString()).toBe(moment);
  });

  test.each(['2026-13-45', 'n/a', ''])('%j is no day and has no beginning', (day) => {
    expect(createTimeZone('Europe/Berlin').startOfDay(day).getTime()).toBeNaN();
  });

  test('every day of two years begins within itself, in zones of both signs', () => {
    for (const zone of ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Pacific/Kiritimati']) {
      const timeZone = createTimeZone(zone);
      for (let time = Date.UTC(2026, 0, 1); time < Date.UTC(2028, 0, 1); time += 86_400_000) {
        const day = new Date(time).toISOString().slice(0, 10);
        const start = timeZone.startOfDay(day).getTime();
        expect([timeZone.dayOf(start), timeZone.dayOf(start - 1) < day]).toEqual([day, true]);
      }
    }
  });
});

describe('clock', () => {
  const MOMENT = Date.UTC(2026, 10, 23, 23, 5, 59, 999);

  test.each([
    ['Etc/UTC', '23:05', '2026-11-23'],
    ['Europe/Berlin', '00:05', '2026-11-24'],
    ['America/New_York', '18:05', '2026-11-23'],
    ['Asia/Kathmandu', '04:50', '2026-11-24'],
    ['Pacific/Kiritimati', '13:05', '2026-11-24'],
    ['Pacific/Pago_Pago', '12:05', '2026-11-23'],
  ])('%s: the moment reads %s on %s', (zone, clock, day) => {
    const timeZone = createTimeZone(zone);
    expect([timeZone.clockTime(MOMENT), timeZone.dayOf(MOMENT)]).toEqual([clock, day]);
  });
});
