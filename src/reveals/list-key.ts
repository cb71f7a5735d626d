import { readList, readObject } from '../lusha/read-json';
import { digest } from '../storage/digest';

/**
 * A stable name for a question that is answered with a list: the same for requests that say the same, whatever the
 * order of their parts. Parts that are undefined are not there.
 *
 * @param what is asked for, such as `lookalikes`
 */
export function listKey(what: string, request: unknown): string {
  return `${what}.${digest(JSON.stringify(ordered(request)))}`;
}

function ordered(value: unknown): unknown {
  const list = readList(value);
  if (list !== undefined) return list.map(ordered);
  const parts = readObject(value);
  if (parts === undefined) return value;
  const names = Object.keys(parts).sort();
  return Object.fromEntries(names.map((name) => [name, ordered(parts[name])]));
}
