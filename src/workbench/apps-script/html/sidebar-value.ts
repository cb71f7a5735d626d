/**
 * What `google.script.run` carries back to a page: numbers, booleans, strings, null, and plain objects and
 * arrays of those. Source: developers.google.com/apps-script/reference/run#myFunction.
 */
import type { Wire } from '../service';

/** Google answers such a call with null or not at all; the workbench says why. */
export class IllegalReturnValueError extends Error {
  override readonly name = 'IllegalReturnValueError';

  constructor(what: string, path: string) {
    super(`google.script.run cannot carry ${what} back to the page (at ${path}).`);
  }
}

/** Encodes a returned value, or throws `IllegalReturnValueError` naming what is wrong and where. */
export function encodeSidebarValue(value: unknown, path = 'result', holders: readonly object[] = []): Wire {
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
      throw new IllegalReturnValueError(`a ${typeof value}`, path);
  }
}

function encodeObject(value: object, path: string, holders: readonly object[]): Wire {
  if (holders.includes(value)) throw new IllegalReturnValueError('an object that holds itself', path);
  const inside = [...holders, value];
  if (Array.isArray(value))
    return value.map((item, index) => encodeSidebarValue(item, `${path}[${index}]`, inside));
  const tag = Object.prototype.toString.call(value).slice('[object '.length, -1);
  if (tag !== 'Object') throw new IllegalReturnValueError(`a ${tag}`, path);
  const encoded: Record<string, Wire> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) encoded[key] = encodeSidebarValue(item, `${path}.${key}`, inside);
  }
  return encoded;
}
