import { isFormulaPayer, noteFormulaPayer } from '../../src/settings/formula-payer';
import { useState } from '../storage/use-state';

const MINE = '01234567-89ab-cdef-0123-456789abcdef';
const THEIRS = 'ffffffff-89ab-cdef-0123-456789ab1234';

describe('formula payer', () => {
  test('nobody knows before a formula has asked', () => {
    const { state } = useState();
    expect([isFormulaPayer(state, MINE), isFormulaPayer(state, undefined)]).toEqual([undefined, undefined]);
  });

  test('another execution can tell whose key it was', () => {
    const { state, another } = useState();
    noteFormulaPayer(state, MINE);
    state.commit();
    expect([MINE, THEIRS, undefined].map((key) => isFormulaPayer(another(), key))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('follows when formulas ask with another key', () => {
    const { state, another } = useState();
    for (const key of [MINE, THEIRS]) {
      noteFormulaPayer(state, key);
      state.commit();
    }
    expect(isFormulaPayer(another(), THEIRS)).toBe(true);
  });

  test('is written only when it changes, and never tells the key', () => {
    const { state, properties, cache } = useState();
    for (let time = 0; time < 3; time += 1) {
      noteFormulaPayer(state, MINE);
      state.commit();
    }
    expect(properties.calls.filter((call) => call === 'setProperties')).toHaveLength(1);
    const written = JSON.stringify([...properties.values, ...cache.values]);
    expect(MINE.split('-').filter((group) => written.includes(group))).toEqual([]);
  });
});
