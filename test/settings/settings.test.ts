import { DEFAULT_SETTINGS, readSettings, stageSettings } from '../../src/settings/settings';
import { createWaterfallWatch } from '../../src/settings/waterfall-watch';
import { useState } from '../storage/use-state';

test('settings: a new file has the defaults', () => {
  const { state } = useState();
  expect(readSettings(state)).toEqual(DEFAULT_SETTINGS);
});

test('settings: others read what was saved from the cache alone', () => {
  const { state, properties, another } = useState();
  const changed = { ...DEFAULT_SETTINGS, formulaMode: 'hold', formulaDailyCap: 7 } as const;
  stageSettings(state, changed);
  state.commit();
  properties.calls.length = 0;
  expect(readSettings(another())).toEqual(changed);
  expect(properties.calls).toEqual([]);
});

test('settings: without the cache they come from the properties', () => {
  const { state, cache, another } = useState();
  stageSettings(state, { ...DEFAULT_SETTINGS, formulaDailyCap: 7 });
  state.commit();
  cache.values.clear();
  expect(readSettings(another()).formulaDailyCap).toBe(7);
});

test('settings: what an older version did not know takes its default', () => {
  const { state, properties } = useState();
  properties.values.set('lusha.settings', '{"formulaDailyCap":7}');
  expect(readSettings(state)).toEqual({ ...DEFAULT_SETTINGS, formulaDailyCap: 7 });
});

describe('waterfall', () => {
  test('is unwanted once it was seen, for everyone in the file, unless it is switched on', () => {
    const { state, another } = useState();
    const watch = createWaterfallWatch(state, () => 1);
    expect(watch.isUnwanted()).toBe(false);
    watch.seen();
    state.commit();
    const other = another();
    expect(createWaterfallWatch(other, () => 1).isUnwanted()).toBe(true);
    stageSettings(other, { ...DEFAULT_SETTINGS, waterfall: true });
    expect(createWaterfallWatch(other, () => 1).isUnwanted()).toBe(false);
  });
});
