import { utf8Length } from './utf8-length';

/** Documented as 9 KB; a published measurement found 8,066 bytes for a value, so we stay below that. */
export const MAX_VALUE_BYTES = 8_000;
/** The longest time CacheService keeps anything, in seconds. */
const CACHE_SECONDS = 21_600;
/** Stands in the cache for "properties have nothing under this name", so that absence is not looked up again. */
const ABSENT = '-';

/** The properties could not be read, so nobody knows what has been paid for already. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
  readonly code = 'BUSY';
}

/** Names that may lie in the cache; a secret is stored under a name without this prefix. */
export const SHARED_PREFIX = 'lusha.';

/**
 * What this spreadsheet shares among all who use it, as text by name: memory first, then the document cache
 * (fast, 6 hours), then the document properties (lasting, counted by Google per day).
 */
export interface DocumentStore {
  /**
   * The values of those names that have one.
   *
   * @throws StoreUnavailableError when the properties are needed and cannot be read
   */
  read(names: readonly string[]): ReadonlyMap<string, string>;
  /**
   * Takes over what other executions have written: one read of all properties, past memory and cache. Needed
   * after the document lock was taken and before anything is changed under it.
   *
   * @throws StoreUnavailableError when the properties cannot be read
   */
  refresh(): void;
  /** Writes values; null removes one. A value that the properties do not take is kept in the cache. */
  write(changes: ReadonlyMap<string, string | null>): void;
}

export interface DocumentStoreParts {
  cache(): GoogleAppsScript.Cache.Cache | null;
  properties(): GoogleAppsScript.Properties.Properties | null;
  /** Told of every service that refused; the answer itself never fails for it. */
  report(fault: string): void;
}

export function createDocumentStore(parts: DocumentStoreParts): DocumentStore {
  const memory = new Map<string, string | null>();
  /** Whether memory holds every property, so that a name it lacks has no value. */
  let complete = false;

  function readCache(names: readonly string[]): void {
    const cached = attempt(() => parts.cache()?.getAll([...names]) as Record<string, string> | undefined);
    for (const [name, value] of Object.entries(cached ?? {}))
      memory.set(name, value === ABSENT ? null : value);
  }

  function readProperties(): void {
    let stored: Record<string, string>;
    try {
      stored = parts.properties()?.getProperties() ?? {};
    } catch (error) {
      throw new StoreUnavailableError(textOf(error));
    }
    memory.clear();
    for (const [name, value] of Object.entries(stored)) {
      if (name.startsWith(SHARED_PREFIX)) memory.set(name, value);
    }
    complete = true;
  }

  function writeCache(values: ReadonlyMap<string, string | null>): void {
    const entries = Object.fromEntries([...values].map(([name, value]) => [name, value ?? ABSENT]));
    attempt(() => {
      parts.cache()?.putAll(entries, CACHE_SECONDS);
    });
  }

  function writeProperties(changes: ReadonlyMap<string, string | null>): void {
    const fitting: Record<string, string> = {};
    for (const [name, value] of changes) {
      if (value === null) attempt(() => parts.properties()?.deleteProperty(name));
      else if (utf8Length(value) <= MAX_VALUE_BYTES) fitting[name] = value;
      else parts.report(`${name} is too large for a property and is kept in the cache only`);
    }
    if (Object.keys(fitting).length > 0) attempt(() => parts.properties()?.setProperties(fitting));
  }

  function attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      parts.report(textOf(error));
      return undefined;
    }
  }

  return {
    refresh: readProperties,

    read(names) {
      const unknown = (): readonly string[] => (complete ? [] : names.filter((name) => !memory.has(name)));
      if (unknown().length > 0) readCache(unknown());
      const uncached = unknown();
      if (uncached.length > 0) {
        readProperties();
        writeCache(new Map(names.map((name) => [name, memory.get(name) ?? null])));
      }
      const found = new Map<string, string>();
      for (const name of names) {
        const value = memory.get(name);
        if (typeof value === 'string') found.set(name, value);
      }
      return found;
    },

    write(changes) {
      for (const [name, value] of changes) memory.set(name, value);
      writeProperties(changes);
      writeCache(changes);
    },
  };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
