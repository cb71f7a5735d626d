/** `Utilities.formatDate`: the patterns of Java's SimpleDateFormat, in English, in any time zone. */
import { Exception, NotEmulatedError } from '../realm/exception';

/** A run of one letter, a quoted text, or anything else. */
const TOKEN = /([A-Za-z])\1*|'((?:[^']|'')*)'|[^A-Za-z']+/g;
const MINUTE_MS = 60_000;

interface Moment {
  readonly date: Date;
  readonly timeZone: string;
  /** As the calendar and the clock of the time zone show it, held in the UTC fields. */
  readonly wall: Date;
}

function createMoment(date: Date, timeZone: string): Moment {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(date);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  const seconds = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return { date, timeZone, wall: new Date(seconds + date.getUTCMilliseconds()) };
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

function named(moment: Moment, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options }).format(moment.wall);
}

function offset(moment: Moment, separator: string): string {
  const minutes = Math.round((moment.wall.getTime() - moment.date.getTime()) / MINUTE_MS);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${padded(Math.floor(size / 60), 2)}${separator}${padded(size % 60, 2)}`;
}

function zoneName(moment: Moment, length: number): string {
  const style = length >= 4 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: moment.timeZone,
    timeZoneName: style,
  }).formatToParts(moment.date);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
}

function isoOffset(moment: Moment, length: number): string {
  if (offset(moment, '') === '+0000') return 'Z';
  if (length === 1) return offset(moment, '').slice(0, 3);
  return offset(moment, length === 2 ? '' : ':');
}

function field(letter: string, length: number, moment: Moment): string {
  const { wall } = moment;
  switch (letter) {
    case 'y':
      return length === 2 ? padded(wall.getUTCFullYear() % 100, 2) : padded(wall.getUTCFullYear(), length);
    case 'M':
      if (length > 2) return named(moment, { month: length === 3 ? 'short' : 'long' });
      return padded(wall.getUTCMonth() + 1, length);
    case 'd':
      return padded(wall.getUTCDate(), length);
    case 'E':
      return named(moment, { weekday: length > 3 ? 'long' : 'short' });
    case 'H':
      return padded(wall.getUTCHours(), length);
    case 'h':
      return padded(wall.getUTCHours() % 12 || 12, length);
    case 'm':
      return padded(wall.getUTCMinutes(), length);
    case 's':
      return padded(wall.getUTCSeconds(), length);
    case 'S':
      return padded(wall.getUTCMilliseconds(), length);
    case 'a':
      return wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'Z':
      return offset(moment, '');
    case 'X':
      return isoOffset(moment, length);
    case 'z':
      return zoneName(moment, length);
    default:
      throw new NotEmulatedError(`Utilities.formatDate with the letter ${letter}`);
  }
}

/** Throws `Exception` for a time zone nobody knows and `NotEmulatedError` for a rare pattern letter. */
export function formatDate(date: Date, timeZone: string, format: string): string {
  let moment: Moment;
  try {
    moment = createMoment(date, timeZone);
  } catch (error) {
    // Java takes an unknown zone for GMT; a script that relies on that is wrong everywhere else.
    if (error instanceof RangeError)
      throw new Exception(`Invalid argument: timeZone. Should be of type: String`);
    throw error;
  }
  return format.replace(TOKEN, (token, letter: string | undefined, quoted: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    return letter === undefined ? token : field(letter, token.length, moment);
  });
}
