import { NotEmulatedError } from '../realm/exception';

const PLACEHOLDER = /%(?:%|(0?-?\d+)?(?:\.(\d+))?([a-zA-Z]))/g;

/** `Utilities.formatString` and the first argument of `console.log`: `%s %d %i %f %.2f %j %%`, with a width. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    PLACEHOLDER,
    (token, width: string | undefined, precision: string | undefined, kind: string | undefined) => {
      if (token === '%%') return '%';
      const text = formatted(kind ?? '', values[next], precision);
      next += 1;
      const columns = Number(width ?? 0);
      if (columns < 0) return text.padEnd(-columns);
      return text.padStart(columns, width?.startsWith('0') === true ? '0' : ' ');
    },
  );
}

function formatted(kind: string, value: unknown, precision: string | undefined): string {
  switch (kind) {
    case 's':
      return String(value);
    case 'd':
    case 'i':
      return String(Math.trunc(Number(value)));
    case 'f':
      return precision === undefined ? String(Number(value)) : Number(value).toFixed(Number(precision));
    case 'j':
      return JSON.stringify(value);
    default:
      throw new NotEmulatedError(`Utilities.formatString with %${kind}`);
  }
}
