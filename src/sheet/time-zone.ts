/** Days and clock times as the people of one spreadsheet read them. */
export interface TimeZone {
  /** The moment at which a day (`YYYY-MM-DD`) begins; a date cell is that moment. No date for what is no day. */
  startOfDay(day: string): Date;
  /** A moment as people read it on a clock: `14:05`. */
  clockTime(time: number): string;
  /** The calendar day that a moment lies in: `2026-11-23`. */
  dayOf(time: number): string;
}

type WallClock = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>>;

/** @param name an IANA name such as `Europe/Berlin`, as the spreadsheet gives it */
export function createTimeZone(name: string): TimeZone {
  // Making a formatter takes far longer than using it.
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: name,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });

  function wallClock(time: number): WallClock {
    return Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, value]),
    ) as WallClock;
  }

  function offsetAt(time: number): number {
    const { year, month, day, hour, minute, second } = wallClock(time);
    const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
    return shown - Math.floor(time / 1000) * 1000;
  }

  return {
    startOfDay(day) {
      const asUtc = Date.parse(`${day}T00:00:00Z`);
      if (Number.isNaN(asUtc)) return new Date(NaN);
      const first = asUtc - offsetAt(asUtc);
      // On the day the clocks change, the offset before midnight is not the one after.
      return new Date(asUtc - offsetAt(first));
    },
    clockTime(time) {
      const { hour, minute } = wallClock(time);
      return `${hour}:${minute}`;
    },
    dayOf(time) {
      const { year, month, day } = wallClock(time);
      return `${year}-${month}-${day}`;
    },
  };
}
