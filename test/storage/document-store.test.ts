import {
  createDocumentStore,
  MAX_VALUE_BYTES,
  StoreUnavailableError,
  type DocumentStore,
} from '../../src/storage/document-store';
import { MemoryCache, MemoryProperties } from './google-stores';

interface Setting {
  readonly store: DocumentStore;
  readonly cache: MemoryCache;
  readonly properties: MemoryProperties;
  readonly faults: string[];
  /** Another execution of the same file: same services, empty memory. */
  readonly another: () => DocumentStore;
}

function useStore(): Setting {
  const cache = new MemoryCache();
  const properties = new MemoryProperties();
  const faults: string[] = [];
  const another = (): DocumentStore =>
    createDocumentStore({
      cache: () => cache,
      properties: () => properties,
      report: (fault) => faults.push(fault),
    });
  return { store: another(), cache, properties, faults, another };
}

const written = (value: string | null): ReadonlyMap<string, string | null> => new Map([['lusha.a', value]]);

describe('document store: reading', () => {
  test('a first read costs one look into the cache, one into the properties and one cache write', () => {
    const { store, cache, properties } = useStore();
    properties.values.set('lusha.a', 'one');
    expect([...store.read(['lusha.a', 'lusha.b'])]).toEqual([['lusha.a', 'one']]);
    expect(cache.calls).toEqual(['getAll', 'putAll']);
    expect(properties.calls).toEqual(['getProperties']);
  });

  test('the next read of the same execution calls no service, also for a name never asked before', () => {
    const { store, cache, properties } = useStore();
    store.read(['lusha.a']);
    cache.calls.length = 0;
    properties.calls.length = 0;
    expect(store.read(['lusha.a', 'lusha.c']).size).toBe(0);
    expect([...cache.calls, ...properties.calls]).toEqual([]);
  });

  test('another execution reads values and absences from the cache alone', () => {
    const { store, cache, properties, another } = useStore();
    properties.values.set('lusha.a', 'one');
    store.read(['lusha.a', 'lusha.b']);
    cache.calls.length = 0;
    properties.calls.length = 0;
    expect([...another().read(['lusha.a', 'lusha.b'])]).toEqual([['lusha.a', 'one']]);
    expect(cache.calls).toEqual(['getAll']);
    expect(properties.calls).toEqual([]);
  });

  test('the cache keeps for the six hours that Google allows', () => {
    const { store, cache } = useStore();
    store.read(['lusha.a']);
    expect(cache.lifetimes.get('lusha.a')).toBe(21_600);
  });

  test('a name without the shared prefix is neither read nor cached, for it may be a secret', () => {
    const { store, cache, properties } = useStore();
    properties.values.set('formulaKey', 'secret');
    properties.values.set('lusha.a', 'one');
    expect([...store.read(['lusha.a', 'formulaKey'])]).toEqual([['lusha.a', 'one']]);
    expect([...cache.values.values()].join()).not.toContain('secret');
  });

  test('a cache that refuses is reported and the properties answer', () => {
    const { store, cache, properties, faults } = useStore();
    cache.refuse('getAll', 'Service invoked too many times for one day: cache.');
    properties.values.set('lusha.a', 'one');
    expect(store.read(['lusha.a']).get('lusha.a')).toBe('one');
    expect(faults).toEqual(['Service invoked too many times for one day: cache.']);
  });

  test('properties that refuse stop the read, for nobody knows what is paid for', () => {
    const { store, properties } = useStore();
    properties.refuse('getProperties', 'Service invoked too many times for one day: properties read.');
    expect(() => store.read(['lusha.a'])).toThrow(
      new StoreUnavailableError('Service invoked too many times for one day: properties read.'),
    );
  });

  test('properties that refuse do not matter while the cache knows every name', () => {
    const { store, properties, another } = useStore();
    properties.values.set('lusha.a', 'one');
    store.read(['lusha.a']);
    properties.refuse('getProperties', 'No.');
    expect(another().read(['lusha.a']).get('lusha.a')).toBe('one');
  });

  test('outside a document there is nothing to read and nothing fails', () => {
    const store = createDocumentStore({ cache: () => null, properties: () => null, report: () => undefined });
    store.write(written('one'));
    store.refresh();
    expect(store.read(['lusha.a']).size).toBe(0);
  });
});

describe('document store: refresh', () => {
  test('takes over what another execution wrote, past memory and cache, with one call', () => {
    const { store, cache, properties, another } = useStore();
    store.read(['lusha.a']);
    another().write(written('two'));
    expect(store.read(['lusha.a']).size).toBe(0);
    cache.calls.length = 0;
    properties.calls.length = 0;
    store.refresh();
    expect(store.read(['lusha.a']).get('lusha.a')).toBe('two');
    expect(properties.calls).toEqual(['getProperties']);
    expect(cache.calls).toEqual([]);
  });

  test('fails in words when the properties refuse', () => {
    const { store, properties } = useStore();
    properties.refuse('getProperties', 'No.');
    expect(() => {
      store.refresh();
    }).toThrow(StoreUnavailableError);
  });
});

describe('document store: writing', () => {
  test('any number of values costs one call to each service', () => {
    const { store, cache, properties } = useStore();
    store.write(new Map(Array.from({ length: 60 }, (_, index) => [`lusha.${String(index)}`, 'value'])));
    expect(properties.calls).toEqual(['setProperties']);
    expect(cache.calls).toEqual(['putAll']);
    expect(properties.values.size).toBe(60);
  });

  test('null removes a value everywhere and is remembered as absent', () => {
    const { store, properties, another } = useStore();
    store.write(written('one'));
    store.write(written(null));
    expect(properties.values.size).toBe(0);
    properties.calls.length = 0;
    expect(store.read(['lusha.a']).size).toBe(0);
    expect(another().read(['lusha.a']).size).toBe(0);
    expect(properties.calls).toEqual([]);
  });

  test('full properties never fail the answer: it stays in the cache and is reported', () => {
    const { store, properties, faults, another } = useStore();
    const full = 'You have exceeded the property storage quota. Please remove some properties and try again.';
    properties.refuse('setProperties', full);
    store.write(written('one'));
    expect(store.read(['lusha.a']).get('lusha.a')).toBe('one');
    expect(another().read(['lusha.a']).get('lusha.a')).toBe('one');
    expect(faults).toEqual([full]);
  });

  test('a value of exactly the limit goes to the properties', () => {
    const { store, properties } = useStore();
    store.write(written('ä'.repeat(MAX_VALUE_BYTES / 2)));
    expect(properties.values.size).toBe(1);
  });

  test('a value one byte too large is kept in the cache only, and the others are still written', () => {
    const { store, cache, properties, faults } = useStore();
    store.write(
      new Map([
        ['lusha.large', 'x'.repeat(MAX_VALUE_BYTES + 1)],
        ['lusha.small', 'x'],
      ]),
    );
    expect([...properties.values.keys()]).toEqual(['lusha.small']);
    expect([...cache.values.keys()]).toEqual(['lusha.large', 'lusha.small']);
    expect(faults).toEqual(['lusha.large is too large for a property and is kept in the cache only']);
  });

  test('a cache that refuses is reported and the properties still have it', () => {
    const { store, cache, properties, faults } = useStore();
    cache.refuse('putAll', 'Argument too large: value');
    store.write(written('one'));
    expect(properties.values.get('lusha.a')).toBe('one');
    expect(faults).toEqual(['Argument too large: value']);
  });
});
