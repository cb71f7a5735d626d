import { parseJson, readObject } from '../lusha/read-json';
import { SHARED_PREFIX } from './shared-prefix';

/**
 * Properties that Google did not take (the store is full, or a formula may not make room) wait in the document
 * cache, so that everyone in the file still sees them. The next menu action makes room and writes them.
 */
const ITEM_COUNT = 10;
/** CacheService takes 102,400 bytes a value; these texts are ASCII but for what people typed. */
const ITEM_CHARACTERS = 90_000;

export const UNSAVED_NAMES: readonly string[] = Array.from(
  { length: ITEM_COUNT },
  (_, item) => `${SHARED_PREFIX}unsaved.${String(item)}`,
);

/** @param cached the texts that the cache has under `UNSAVED_NAMES` */
export function readUnsaved(cached: ReadonlyMap<string, string>): Map<string, string> {
  const text = UNSAVED_NAMES.map((name) => cached.get(name) ?? '').join('');
  // When the cache has dropped one of the items, the rest cannot be read without it.
  const unsaved = Object.entries(readObject(parseJson(text)) ?? {});
  return new Map(unsaved.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** The cache items that hold these properties; those beyond what ten items hold are left out, the oldest first. */
export function writeUnsaved(unsaved: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const kept = [...unsaved];
  let text = JSON.stringify(Object.fromEntries(kept));
  while (text.length > ITEM_COUNT * ITEM_CHARACTERS) {
    kept.shift();
    text = JSON.stringify(Object.fromEntries(kept));
  }
  return new Map(
    UNSAVED_NAMES.map((name, item) => [
      name,
      kept.length === 0 ? '' : text.slice(item * ITEM_CHARACTERS, (item + 1) * ITEM_CHARACTERS),
    ]),
  );
}
