/**
 * What `google.script.run` carries, to the server and back: numbers, booleans, strings, null, and plain objects
 * and arrays of those. Source: developers.google.com/apps-script/guides/html/reference/run#myFunction.
 */
import type { Wire } from '../service';

/** A value that cannot be carried; the message is Google's, for an argument. */
export class IllegalValueError extends Error {
  override readonly name = 'TypeError';
  /** In words, such as `a Date`. */
  readonly what: string;
  /** Where it is, such as `result.people[3]`. */
  readonly path: string;

  constructor(what: string, path: string) {
    super(
      `Failed due to illegal value in property: ${path.split(/[.[\]]+/).findLast((key) => key !== '') ?? path}`,
    );
    this.what = what;
    this.path = path;
  }
}

/** Encodes an argument or a returned value, or throws `IllegalValueError`. `undefined` in an array becomes null. */
export function encodeSidebarValue(value: unknown, path: string, holders: readonly object[] = []): Wire {
  switch (typeof value) {
    case 'undefined':
      return null;
    case 'boolean':
    case 'string':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : encodeObject(value, path, holders);
    default:
      throw new IllegalValueError(`a ${typeof value}`, path);
  }
}

function encodeObject(value: object, path: string, holders: readonly object[]): Wire {
  if (holders.includes(value)) throw new IllegalValueError('an object that holds itself', path);
  const inside = [...holders, value];
  if (Array.isArray(value))
    return value.map((item, index) => encodeSidebarValue(item, `${path}[${index}]`, inside));
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (tag !== 'Object') throw new IllegalValueError(`a ${tag}`, path);
  const encoded: Record<string, Wire> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) encoded[key] = encodeSidebarValue(item, `${path}.${key}`, inside);
  }
  return encoded;
}
