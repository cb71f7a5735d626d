import { createDocumentState, StoreUnavailableError } from '../../src/storage/document-state';
import { useState } from './use-state';

const FULL = 'You have exceeded the property storage quota. Please remove some properties and try again.';

describe('reading', () => {
  test('the properties are read whole, once an execution', () => {
    const { state, properties } = useState();
    properties.values.set('lusha.a', 'one');
    expect(state.properties().get('lusha.a')).toBe('one');
    expect(state.properties().get('lusha.b')).toBeUndefined();
    expect(properties.calls).toEqual(['getProperties']);
  });

  test('the cache is asked once for each name, and for its companions with the first', () => {
    const { state, cache } = useState(['lusha.companion']);
    cache.values.set('lusha.a', 'one');
    cache.values.set('lusha.companion', 'two');
    expect(state.cached(['lusha.a', 'lusha.b']).get('lusha.a')).toBe('one');
    expect(state.cached(['lusha.b', 'lusha.companion']).get('lusha.companion')).toBe('two');
    expect(cache.calls).toEqual(['getAll']);
    state.cached(['lusha.c']);
    expect(cache.calls).toEqual(['getAll', 'getAll']);
  });

  test('a property without the shared prefix is not seen, for it may be a secret', () => {
    const { state, properties } = useState();
    properties.values.set('formulaKey', 'secret');
    expect([...state.properties().keys()]).toEqual([]);
  });

  test('properties that refuse stop the read, for nobody knows what is paid for', () => {
    const { state, properties } = useState();
    properties.refuse('getProperties', 'Service invoked too many times for one day: properties read.');
    expect(() => state.properties()).toThrow(
      new StoreUnavailableError('Service invoked too many times for one day: properties read.'),
    );
  });

  test('a cache that refuses is reported and has nothing', () => {
    const { state, cache, faults } = useState();
    cache.refuse('getAll', 'No.');
    expect(state.cached(['lusha.a']).size).toBe(0);
    expect(faults).toEqual(['No.']);
  });

  test('after a refresh the writing of others is seen', () => {
    const { state, another } = useState();
    expect(state.properties().size).toBe(0);
    const other = another();
    other.stage('lusha.a', 'one');
    other.stageCached('lusha.b', 'two');
    other.commit();
    expect(state.properties().size).toBe(0);
    state.refresh();
    expect([state.properties().get('lusha.a'), state.cached(['lusha.b']).get('lusha.b')]).toEqual([
      'one',
      'two',
    ]);
  });

  test('outside a document there is nothing, and nothing fails', () => {
    const state = createDocumentState({
      cache: () => null,
      properties: () => null,
      companions: [],
      report: (fault) => {
        throw new Error(fault);
      },
    });
    state.stage('lusha.a', 'one');
    state.stageCached('lusha.b', 'two');
    state.commit();
    state.uncache(['lusha.b']);
    state.refresh();
    expect([state.properties().size, state.cached(['lusha.b']).size]).toEqual([0, 0]);
  });
});

describe('writing', () => {
  test('nothing reaches Google before the commit, and the own execution sees it at once', () => {
    const { state, cache, properties } = useState();
    expect(state.properties().size).toBe(0);
    state.stage('lusha.a', 'one');
    state.stageCached('lusha.b', 'two');
    expect([state.properties().get('lusha.a'), state.cached(['lusha.b']).get('lusha.b')]).toEqual([
      'one',
      'two',
    ]);
    expect([properties.values.size, cache.values.size]).toEqual([0, 0]);
  });

  test('any number of texts costs one call to each service, and a second commit none', () => {
    const { state, cache, properties } = useState();
    expect(state.properties().size).toBe(0);
    properties.calls.length = 0;
    cache.calls.length = 0;
    for (let index = 0; index < 60; index += 1) {
      state.stage(`lusha.${String(index)}`, 'value');
      state.stageCached(`lusha.cached.${String(index)}`, 'value');
    }
    state.commit();
    state.commit();
    expect([properties.calls, cache.calls]).toEqual([['setProperties'], ['putAll']]);
    expect([properties.values.size, cache.lifetimes.get('lusha.cached.0')]).toEqual([60, 21_600]);
  });

  test('a text removed from the cache is gone for everyone', () => {
    const { state, another } = useState();
    state.stageCached('lusha.a', 'one');
    state.commit();
    state.uncache(['lusha.a']);
    expect([state.cached(['lusha.a']).size, another().cached(['lusha.a']).size]).toEqual([0, 0]);
  });

  test('a cache that refuses is reported; the properties have theirs', () => {
    const { state, cache, properties, faults } = useState();
    cache.refuse('putAll', 'Argument too large: value');
    state.stage('lusha.a', 'one');
    state.stageCached('lusha.b', 'two');
    state.commit();
    expect([properties.values.get('lusha.a'), faults]).toEqual(['one', ['Argument too large: value']]);
  });
});

describe('properties that Google does not take', () => {
  test('wait in the cache, where every execution sees them, also after a refresh', () => {
    const { state, properties, faults, another } = useState();
    properties.refuse('setProperties', FULL);
    state.stage('lusha.a', 'one');
    state.commit();
    expect(faults).toEqual([FULL]);
    state.refresh();
    expect([state.properties().get('lusha.a'), another().properties().get('lusha.a')]).toEqual([
      'one',
      'one',
    ]);
    expect(state.unsaved()).toEqual(['lusha.a']);
  });

  test('take the place of older ones that Google has', () => {
    const { state, properties, another } = useState();
    state.stage('lusha.a', 'old');
    state.commit();
    properties.refuse('setProperties', FULL);
    state.stage('lusha.a', 'new');
    state.commit();
    expect(another().properties().get('lusha.a')).toBe('new');
  });

  test('stop waiting once Google has taken them', () => {
    const { state, properties, another } = useState();
    properties.refuse('setProperties', FULL);
    state.stage('lusha.a', 'one');
    state.commit();
    properties.refuse('setProperties', undefined);
    const other = another();
    for (const name of [...other.properties().keys()]) other.stage(name, 'one');
    other.commit();
    expect([other.unsaved(), properties.values.get('lusha.a')]).toEqual([[], 'one']);
    const third = another();
    expect([third.properties().get('lusha.a'), third.unsaved()]).toEqual(['one', []]);
  });

  test('for which there is no room do not even try', () => {
    const { state, properties, another } = useState();
    state.properties();
    state.stage('lusha.a', 'one', 'later');
    state.commit();
    expect(properties.calls).toEqual(['getProperties']);
    expect(another().properties().get('lusha.a')).toBe('one');
  });
});
