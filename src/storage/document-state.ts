import { SHARED_PREFIX } from './shared-prefix';
import { readUnsaved, UNSAVED_NAMES, writeUnsaved } from './unsaved';

/** Documented as 9 KB; a published measurement found 8,066 bytes for a value, so we stay below that. */
export const MAX_VALUE_BYTES = 8_000;
/** The longest time CacheService keeps anything, in seconds. */
const CACHE_SECONDS = 21_600;
/** In front of the names of properties that could not be read; nobody but a person looks at them again. */
const DAMAGED_PREFIX = `${SHARED_PREFIX}damaged.`;

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
  /** Has the next `commit` try them once more, with what it writes anyway. Needs the document lock. */
  retryUnsaved(): void;
  /** Forgets what was read, to see what other executions wrote; needed once the document lock is held. */
  refresh(): void;
  /** Notes a property to be written by `commit`; one that there is no room for now only reaches the cache. */
  stage(name: string, value: string, room?: 'now' | 'later'): void;
  /** Notes a text for the cache, to be written by `commit`. */
  stageCached(name: string, value: string): void;
  /**
   * Notes work to be done by `commit` between the properties and the cache. What has to read the cache before it
   * adds to it goes here: nothing that was paid for may wait for such a read.
   */
  stageAfterwards(work: () => void): void;
  /** Keeps a property that cannot be read under another name, to be written by `commit`, and reports it. */
  setAside(name: string): void;
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
  /** What waits in the cache. Executions without the lock read it too, so only a change is ever written back. */
  let waiting: Map<string, string> | undefined;
  let waitingChanged = false;
  let retrying = false;
  const afterwards: (() => void)[] = [];
  const reported = new Set<string>();
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
    const own = Object.entries(all).filter(([name]) => name.startsWith(SHARED_PREFIX));
    return new Map([...own, ...readWaiting()]);
  }

  function readWaiting(): Map<string, string> {
    return (waiting ??= readUnsaved(cached([...parts.companions, ...UNSAVED_NAMES])));
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

  function stage(name: string, value: string, room: 'now' | 'later' = 'now'): void {
    stored?.set(name, value);
    if (room === 'now') staged.set(name, value);
    else {
      readWaiting().set(name, value);
      waitingChanged = true;
    }
  }

  function writeProperties(): void {
    const unsaved = readWaiting();
    const all = new Map(retrying ? [...unsaved, ...staged] : staged);
    retrying = false;
    if (all.size === 0) return;
    // Where there is no room for all of it, the newest alone may still find some.
    const written = write(all) ? all : all.size > staged.size && write(staged) ? staged : undefined;
    for (const [name, value] of written ?? staged) {
      if (written === undefined) unsaved.set(name, value);
      else if (!unsaved.delete(name)) continue;
      waitingChanged = true;
    }
    staged.clear();
  }

  function write(values: ReadonlyMap<string, string>): boolean {
    return attempt(() => parts.properties()?.setProperties(Object.fromEntries(values))) !== undefined;
  }

  return {
    cached: (names) => cached([...names, ...parts.companions, ...UNSAVED_NAMES]),
    properties: () => (stored ??= readProperties()),
    unsaved: () => [...readWaiting().keys()],

    retryUnsaved() {
      retrying = true;
    },

    refresh() {
      stored = undefined;
      fromCache.clear();
      if (!waitingChanged) waiting = undefined;
    },

    stage,
    stageCached,

    stageAfterwards(work) {
      afterwards.push(work);
    },

    setAside(name) {
      const copy = `${DAMAGED_PREFIX}${name.slice(SHARED_PREFIX.length)}`;
      stored ??= readProperties();
      const text = stored.get(name) ?? '';
      if (stored.get(copy) !== text) stage(copy, text);
      if (!reported.has(name)) parts.report(`The property ${name} cannot be read. It is kept as ${copy}.`);
      reported.add(name);
    },

    commit() {
      if (staged.size > 0 || retrying) writeProperties();
      for (const work of afterwards.splice(0)) work();
      if (waitingChanged) for (const [name, value] of writeUnsaved(readWaiting())) stageCached(name, value);
      waitingChanged = false;
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
