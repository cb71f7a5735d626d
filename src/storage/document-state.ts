import { SHARED_PREFIX } from './shared-prefix';
import { readUnsaved, UNSAVED_NAMES, writeUnsaved } from './unsaved';

/** Documented as 9 KB; a published measurement found 8,066 bytes for a value, so we stay below that. */
export const MAX_VALUE_BYTES = 8_000;
/** The longest time CacheService keeps anything, in seconds. */
const CACHE_SECONDS = 21_600;

/** The properties could not be read, so nobody knows what has been paid for already. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly code = 'BUSY';
}

/**
 * What everyone in this spreadsheet shares: texts by name. The document properties hold them, and are counted by
 * Google per day; the document cache (6 hours, may forget at any time) is asked first where it can help.
 */
export interface DocumentState {
  /** Texts that the cache happens to have: one call for all that were not asked for before. */
  cached(names: readonly string[]): ReadonlyMap<string, string>;
  /**
   * The shared properties, read whole when first asked for, with those that wait in the cache to be written.
   *
   * @throws StoreUnavailableError
   */
  properties(): ReadonlyMap<string, string>;
  /** Names of properties that Google has not taken yet. */
  unsaved(): readonly string[];
  /** Forgets what was read, to see what other executions wrote; needed once the document lock is held. */
  refresh(): void;
  /** Notes a property to be written by `commit`; one that there is no room for now only reaches the cache. */
  stage(name: string, value: string, room?: 'now' | 'later'): void;
  /** Notes a text for the cache, to be written by `commit`. */
  stageCached(name: string, value: string): void;
  /** Writes what was noted: one call for the properties, one for the cache. Never throws. */
  commit(): void;
  /** Removes texts from the cache, with one call. */
  uncache(names: readonly string[]): void;
}

export interface DocumentStateParts {
  cache(): GoogleAppsScript.Cache.Cache | null;
  properties(): GoogleAppsScript.Properties.Properties | null;
  /** Names that nearly every execution needs: they travel with the first look into the cache. */
  readonly companions: readonly string[];
  /** Told of every service that refused; the answer itself never fails for it. */
  report(fault: string): void;
}

export function createDocumentState(parts: DocumentStateParts): DocumentState {
  let stored: Map<string, string> | undefined;
  let waiting = new Map<string, string>();
  const fromCache = new Map<string, string | undefined>();
  const staged = new Map<string, string>();
  const stagedCached = new Map<string, string>();

  function attempt<T>(work: () => T): { readonly value: T } | undefined {
    try {
      return { value: work() };
    } catch (error) {
      parts.report(textOf(error));
      return undefined;
    }
  }

  function readProperties(): Map<string, string> {
    let all: Record<string, string>;
    try {
      all = parts.properties()?.getProperties() ?? {};
    } catch (error) {
      throw new StoreUnavailableError(textOf(error));
    }
    waiting = readUnsaved(cached([...parts.companions, ...UNSAVED_NAMES]));
    return new Map([...Object.entries(all).filter(([name]) => name.startsWith(SHARED_PREFIX)), ...waiting]);
  }

  function cached(names: readonly string[]): ReadonlyMap<string, string> {
    const unknown = names.filter((name) => !fromCache.has(name));
    if (unknown.length > 0) {
      const found = attempt(() => parts.cache()?.getAll(unknown) as Record<string, string> | undefined);
      for (const name of unknown) fromCache.set(name, found?.value?.[name]);
    }
    const texts = new Map<string, string>();
    for (const name of names) {
      const text = fromCache.get(name);
      if (text !== undefined) texts.set(name, text);
    }
    return texts;
  }

  function stageCached(name: string, value: string): void {
    fromCache.set(name, value);
    stagedCached.set(name, value);
  }

  function writeProperties(): void {
    const values = Object.fromEntries(staged);
    const written = attempt(() => parts.properties()?.setProperties(values)) !== undefined;
    for (const [name, value] of staged) {
      if (written) waiting.delete(name);
      else waiting.set(name, value);
    }
    staged.clear();
  }

  return {
    cached: (names) => cached([...names, ...parts.companions, ...UNSAVED_NAMES]),
    properties: () => (stored ??= readProperties()),
    unsaved: () => [...waiting.keys()],

    refresh() {
      stored = undefined;
      fromCache.clear();
    },

    stage(name, value, room = 'now') {
      stored?.set(name, value);
      if (room === 'now') staged.set(name, value);
      else waiting.set(name, value);
    },

    stageCached,

    commit() {
      const before = JSON.stringify([...waiting]);
      if (staged.size > 0) writeProperties();
      if (JSON.stringify([...waiting]) !== before || waiting.size > 0) {
        for (const [name, value] of writeUnsaved(waiting)) stageCached(name, value);
      }
      if (stagedCached.size > 0) {
        attempt(() => {
          parts.cache()?.putAll(Object.fromEntries(stagedCached), CACHE_SECONDS);
        });
        stagedCached.clear();
      }
    },

    uncache(names) {
      for (const name of names) fromCache.set(name, undefined);
      attempt(() => {
        parts.cache()?.removeAll([...names]);
      });
    },
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
