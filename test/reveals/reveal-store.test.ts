import type { Person } from '../../src/lusha/person';
import type { StoredReveal } from '../../src/reveals/stored-reveal';
import { useState } from '../storage/use-state';
import { useStore } from './use-store';

const NOW = Date.UTC(2026, 10, 23);
const WEEK = 7 * 86_400_000;

function reveal(id: string, at = NOW, parts: Partial<Person> = {}): StoredReveal<Person> {
  return { record: { id, ...parts }, groups: { preview: at }, credits: 1, by: 'formula' };
}
const saved = (
  id: string,
  ...keys: readonly string[]
): { reveal: StoredReveal<Person>; keys: readonly string[] } => ({
  reveal: reveal(id),
  keys: [`i:${id}`, ...keys],
});

describe('reveal store', () => {
  test('finds in another execution what one has saved, under every key', () => {
    const { store, state, anotherStore } = useStore('person', () => NOW);
    store.save({ reveals: [saved('v1.a', 'e:old@x.example')], misses: [] });
    state.commit();
    const found = anotherStore().find(['i:v1.a', 'e:old@x.example', 'e:other@x.example']);
    expect([...found.keys()].sort()).toEqual(['e:old@x.example', 'i:v1.a']);
    expect(found.get('i:v1.a')).toMatchObject({ kind: 'revealed', reveal: reveal('v1.a') });
  });

  test('writes with one call to each service, whatever it is given', () => {
    const { store, state, cache, properties } = useStore('person', () => NOW);
    store.refresh();
    store.find(['i:v1.0']);
    properties.calls.length = 0;
    cache.calls.length = 0;
    store.save({ reveals: Array.from({ length: 100 }, (_, id) => saved(`v1.${String(id)}`)), misses: [] });
    state.commit();
    expect(properties.calls).toEqual(['setProperties']);
    expect(cache.calls.filter((call) => call === 'putAll')).toHaveLength(1);
  });

  test('a thousand known rows are read by another execution with three calls at most', () => {
    const { store, state, cache, properties, anotherStore } = useStore('person', () => NOW);
    const ids = Array.from({ length: 1_000 }, (_, id) => `v1.${String(id)}`);
    store.save({ reveals: ids.map((id) => saved(id)), misses: [] });
    state.commit();
    properties.calls.length = 0;
    cache.calls.length = 0;
    expect(anotherStore().find(ids.map((id) => `i:${id}`)).size).toBe(1_000);
    expect(properties.calls.length + cache.calls.length).toBeLessThanOrEqual(3);
  });

  test('does not need the cache, which may forget at any time', () => {
    const { store, state, cache, anotherStore } = useStore('person', () => NOW);
    store.save({ reveals: [saved('v1.a')], misses: [] });
    state.commit();
    cache.values.clear();
    expect(anotherStore().find(['i:v1.a']).size).toBe(1);
    expect(anotherStore().findCached(['i:v1.a']).size).toBe(1);
  });

  test('what properties do not take is found all the same', () => {
    const { store, state, properties, anotherStore } = useStore('person', () => NOW);
    properties.refuse('setProperties', 'You have exceeded the property storage quota.');
    store.save({ reveals: [saved('v1.a')], misses: [] });
    state.commit();
    const other = anotherStore();
    other.refresh();
    expect(other.find(['i:v1.a']).size).toBe(1);
  });

  test('a restriction holds in the cache as well', () => {
    const { store, state, anotherStore } = useStore('person', () => NOW);
    const misses = [{ key: 'e:old@x.example', miss: { miss: 'RESTRICTED' as const, at: NOW } }];
    store.save({ reveals: [saved('v1.a', 'e:old@x.example')], misses });
    state.commit();
    expect(anotherStore().findCached(['e:old@x.example']).get('e:old@x.example')?.kind).toBe('missed');
  });

  test('a later answer about a person takes the place of an earlier one', () => {
    const { store, state, anotherStore } = useStore('person', () => NOW);
    for (const title of ['Manager', 'Director']) {
      store.refresh();
      store.save({ reveals: [{ reveal: reveal('v1.a', NOW, { title }), keys: ['i:v1.a'] }], misses: [] });
      state.commit();
    }
    expect(anotherStore().find(['i:v1.a']).get('i:v1.a')).toMatchObject({
      reveal: { record: { title: 'Director' } },
    });
  });

  test('a miss holds for a week, a restriction for ever', () => {
    let now = NOW;
    const { store, state, anotherStore } = useStore('person', () => now);
    store.save({
      reveals: [],
      misses: [
        { key: 'e:a@x.example', miss: { miss: 'NOT_FOUND', at: NOW } },
        { key: 'e:b@x.example', miss: { miss: 'RESTRICTED', at: NOW } },
      ],
    });
    state.commit();
    const keys = ['e:a@x.example', 'e:b@x.example'];
    expect([...anotherStore().find(keys).keys()]).toEqual(keys);
    now += WEEK;
    expect([...anotherStore().find(keys).keys()]).toEqual(['e:b@x.example']);
  });

  test.each([
    ['NOT_FOUND', 'revealed'],
    ['RESTRICTED', 'missed'],
  ] as const)('of a reveal and %s of the same moment it is %s', (miss, kind) => {
    const { store, state, anotherStore } = useStore('person', () => NOW);
    const misses = [{ key: 'e:old@x.example', miss: { miss, at: NOW } }];
    store.save({ reveals: [saved('v1.a', 'e:old@x.example')], misses });
    state.commit();
    const other = anotherStore();
    other.refresh();
    expect(other.find(['e:old@x.example']).get('e:old@x.example')?.kind).toBe(kind);
  });

  test('people and companies of the same key do not meet', () => {
    const people = useStore('person', () => NOW);
    people.store.save({ reveals: [saved('v1.a')], misses: [] });
    people.state.commit();
    const companies = useStore('company', () => NOW);
    for (const [name, value] of people.properties.values) companies.properties.values.set(name, value);
    expect(companies.store.find(['i:v1.a']).size).toBe(0);
  });

  test('a property that cannot be read is left alone and does not hide the others', () => {
    const { store, state, properties, archive, anotherStore } = useStore('person', () => NOW);
    properties.values.set('lusha.reveals.0', 'from another version');
    store.save({ reveals: [saved('v1.a')], misses: [] });
    state.commit();
    expect(properties.values.get('lusha.reveals.0')).toBe('from another version');
    expect([anotherStore().find(['i:v1.a']).size, archive.size().damagedSlots]).toEqual([1, 1]);
  });

  test('no new segment takes the number of one that is not whole', () => {
    const { store, state, properties, archive, anotherStore } = useStore('person', () => NOW);
    properties.values.set('lusha.reveals.7', '3.1.2:the second half');
    const ids = ['v1.a', 'v1.b', 'v1.c', 'v1.d'];
    for (const id of ids) {
      store.refresh();
      store.save({ reveals: [saved(id)], misses: [] });
      state.commit();
      const other = anotherStore();
      other.refresh();
      expect(other.find([`i:${id}`]).size).toBe(1);
    }
    expect(anotherStore().find(ids.map((id) => `i:${id}`)).size).toBe(4);
    expect(properties.values.get('lusha.reveals.7')).toBe('3.1.2:the second half');
    expect(archive.size().damagedSlots).toBe(1);
  });

  test('properties that cannot be read stop a search, for nobody knows what is paid for', () => {
    const { properties, anotherStore } = useStore('person', () => NOW);
    properties.refuse('getProperties', 'Service invoked too many times for one day: properties read.');
    expect(() => anotherStore().find(['i:v1.a'])).toThrow(
      'Service invoked too many times for one day: properties read.',
    );
  });

  test('a secret among the properties never reaches the cache', () => {
    const { store, state, cache, properties } = useStore('person', () => NOW);
    properties.values.set('formulaKey', 'secret');
    store.find(['i:v1.a']);
    store.save({ reveals: [saved('v1.a')], misses: [] });
    state.commit();
    expect([...cache.values].flat().join()).not.toContain('secret');
  });
});

test('reveal store: an empty file has nothing and writes nothing', () => {
  const { state, cache, properties } = useState();
  state.commit();
  expect([...cache.calls, ...properties.calls]).toEqual([]);
});
