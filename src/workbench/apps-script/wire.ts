/**
 * Values on the boundary of an execution. JSON knows neither dates nor `undefined`, both of which formulas and
 * services pass; they travel as marked objects.
 */
import type { Wire } from './service';

/** A value that has no form on the wire (function, symbol, NaN, a class instance); `path` says where it is. */
export class UnwireableError extends Error {
  override readonly name = 'UnwireableError';
  readonly what: string;
  readonly path: string;

  constructor(what: string, path: string) {
    super(`${what} at ${path} cannot leave an execution.`);
    this.what = what;
    this.path = path;
  }
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Encodes what script code returned or passed. Throws `UnwireableError`. */
export function encodeWire(value: unknown, path = 'value'): Wire {
  switch (typeof value) {
    case 'undefined':
      return { $undefined: true };
    case 'boolean':
    case 'string':
      return value;
    case 'number':
      if (!Number.isFinite(value)) throw new UnwireableError(String(value), path);
      return value;
    case 'object':
      return value === null ? null : encodeObject(value, path);
    default:
      throw new UnwireableError(`A ${typeof value}`, path);
  }
}

function encodeObject(value: object, path: string): Wire {
  if (isDate(value)) return { $date: value.getTime() };
  if (Array.isArray(value)) return value.map((item, index) => encodeWire(item, `${path}[${index}]`));
  const encoded: Record<string, Wire> = {};
  for (const [key, item] of Object.entries(value)) encoded[key] = encodeWire(item, `${path}.${key}`);
  return encoded;
}

/** Decodes inside the realm where the value is wanted: arrays, objects and dates belong to that realm. */
export function decodeWire(wire: Wire): unknown {
  if (wire === null || typeof wire !== 'object') return wire;
  if (Array.isArray(wire)) return wire.map(decodeWire);
  if (typeof wire['$date'] === 'number') return new Date(wire['$date']);
  if (wire['$undefined'] === true) return undefined;
  return Object.fromEntries(Object.entries(wire).map(([key, item]) => [key, decodeWire(item)]));
}
