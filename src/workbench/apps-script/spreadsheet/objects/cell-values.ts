/** What a script may hand to a cell, made ready for the wire. */
import { signatureMismatch } from '../../realm/signature';
import type { Wire } from '../../service';
import type { RealmContext } from './realm-context';

/** A number without a value is written as the error it is in a cell. */
const NOT_A_NUMBER = '#NUM!';

export function cellWire(context: RealmContext, value: unknown): Wire {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : NOT_A_NUMBER;
    case 'undefined':
      return null;
    default:
      if (value === null) return null;
      if (Object.prototype.toString.call(value) === '[object Date]')
        return { $date: (value as Date).getTime() };
      throw context.notEmulated(`A cell value of type ${Array.isArray(value) ? 'array' : typeof value}`);
  }
}

export function filled<T>(rows: number, columns: number, value: T): T[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

/** The rows of a two-dimensional argument; anything else does not match the method's signature. */
export function rowsOf(method: string, args: readonly unknown[]): unknown[][] {
  const [rows] = args;
  const fits = args.length === 1 && Array.isArray(rows) && rows.every((row) => Array.isArray(row));
  if (!fits) throw signatureMismatch(method, args);
  return rows as unknown[][];
}

/** @throws Google's refusal unless all arguments are of the types named */
export function requireTypes(method: string, args: readonly unknown[], ...types: string[]): void {
  const fits = args.length === types.length && args.every((arg, index) => typeof arg === types[index]);
  if (!fits) throw signatureMismatch(method, args);
}
