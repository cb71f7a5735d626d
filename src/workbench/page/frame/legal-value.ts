/**
 * A copy of an argument of `google.script.run` as Google would send it: numbers, booleans, strings, null, and
 * plain objects and arrays of those; `undefined` inside an array becomes null, inside an object it is left out.
 * Throws Google's words for anything else (Date, Function, DOM element, circular reference, ...).
 * developers.google.com/apps-script/guides/html/reference/run
 */
export function legalValue(value: unknown, property: string, above: readonly object[] = []): unknown {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  if (typeof value !== 'object' || above.includes(value)) throw illegal(property);
  const path = [...above, value];
  if (Array.isArray(value)) return value.map((item, index) => legalValue(item, String(index), path));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw illegal(property);
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, legalValue(item, key, path)]));
}

function illegal(property: string): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${property}`);
}
