/**
 * Dates as a spreadsheet keeps them: days since 30 December 1899 on the wall clock of the spreadsheet's time zone.
 */

const MS_PER_DAY = 86_400_000;
/** 30 December 1899, milliseconds since 1 January 1970. */
const EPOCH_MS = -2_209_161_600_000;

/** The instant at which clocks in `timeZone` show the serial's day and time; milliseconds since 1970. */
export function serialToMs(serial: number, timeZone: string): number {
  const wall = Math.round(serial * MS_PER_DAY) + EPOCH_MS;
  // The offset depends on the instant that is looked for; the second look settles it around a clock change.
  const guess = wall - offsetMs(wall, timeZone);
  return wall - offsetMs(guess, timeZone);
}

export function msToSerial(ms: number, timeZone: string): number {
  return (ms + offsetMs(ms, timeZone) - EPOCH_MS) / MS_PER_DAY;
}

/** How far clocks in `timeZone` are ahead of UTC at this instant, in milliseconds. */
function offsetMs(ms: number, timeZone: string): number {
  if (timeZone === 'UTC' || timeZone === 'Etc/UTC' || timeZone === 'Etc/GMT') return 0;
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((one) => one.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return wall - Math.floor(ms / 1000) * 1000;
}

/** How Sheets shows a date that a script or a custom function handed over. Seen in Google's own US locale. */
export function defaultDateFormat(serial: number): string {
  return Number.isInteger(serial) ? 'm/d/yyyy' : 'm/d/yyyy h:mm:ss';
}
