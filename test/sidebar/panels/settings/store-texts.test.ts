import type { StoreView } from '../../../../src/shared/store-endpoints';
import {
  clearOutcome,
  exportOutcome,
  forgetOutcome,
  forgetWarnings,
  nobodyFound,
  storedText,
  tidyOutcome,
} from '../../../../src/sidebar/panels/settings/store-texts';

const STORE: StoreView = {
  people: 0,
  companies: 0,
  misses: 0,
  fullPercent: 0,
  usesSheet: false,
  waiting: 0,
  unreadable: 0,
};
const PERSON = { name: 'Dana Reyes', position: '', emails: 1, phones: 0 };
const NOT_FINAL =
  'Google has not taken the change yet. Press “Write them now” until nothing waits; it is not final before.';

test.each([
  [{ people: 0, companies: 0 }, 'nothing'],
  [{ people: 1, companies: 0 }, '1 person'],
  [{ people: 0, companies: 1 }, '1 company'],
  [{ people: 1204, companies: 87 }, '1,204 people and 87 companies'],
])('how much is stored: %j', (store, text) => {
  expect(storedText(store)).toBe(text);
});

test('writing what waits', () => {
  expect(tidyOutcome(STORE)).toEqual({ done: true, texts: ['Everything is stored.'] });
  expect(tidyOutcome({ ...STORE, waiting: 2 })).toEqual({
    done: false,
    texts: ['Google did not take 2 entries. Try again in a few minutes; they are kept for some hours.'],
  });
});

describe('export', () => {
  test('names the tabs', () => {
    const tabs = [
      { kind: 'person', name: 'Lusha people 2', rows: 1203 },
      { kind: 'company', name: 'Lusha companies', rows: 1 },
      { kind: 'signal', name: 'Lusha signals', rows: 7 },
    ] as const;
    expect(exportOutcome({ tabs, restricted: 1, unreadable: 2 })).toEqual({
      done: true,
      texts: [
        '1,203 people on the new tab “Lusha people 2”.',
        '1 company on the new tab “Lusha companies”.',
        '7 signals on the new tab “Lusha signals”.',
        '1 record is left out, because Lusha may no longer disclose them.',
        '2 entries are left out, because nobody can read them.',
      ],
    });
  });

  test('of nothing says so', () => {
    expect(exportOutcome({ tabs: [], restricted: 0, unreadable: 0 })).toEqual({
      done: false,
      texts: ['Nothing is stored, so there is nothing to export.'],
    });
  });

  test('of people who may all not be disclosed does not call them nothing', () => {
    expect(exportOutcome({ tabs: [], restricted: 3, unreadable: 0 })).toEqual({
      done: false,
      texts: ['3 records are left out, because Lusha may no longer disclose them.'],
    });
  });
});

describe('forgetting', () => {
  test('nobody', () => {
    expect(
      nobodyFound({ people: [], miss: false, held: false, inRuns: false, inLists: false, unreadable: 0 }),
    ).toEqual({
      done: false,
      texts: ['Nothing is stored under this.'],
    });
    expect(
      nobodyFound({ people: [], miss: false, held: false, inRuns: false, inLists: false, unreadable: 1 })
        ?.texts,
    ).toEqual([
      'Nothing is stored under this.',
      'One stored entry cannot be read, so nobody knows who is in it. Clearing everything removes it.',
    ]);
  });

  test('a question is asked about a person, a miss and a wish', () => {
    expect(
      nobodyFound({
        people: [PERSON],
        miss: false,
        held: false,
        inRuns: false,
        inLists: false,
        unreadable: 0,
      }),
    ).toBeUndefined();
    expect(
      nobodyFound({ people: [], miss: true, held: false, inRuns: false, inLists: false, unreadable: 0 }),
    ).toBeUndefined();
    expect(
      nobodyFound({ people: [], miss: false, held: true, inRuns: false, inLists: false, unreadable: 0 }),
    ).toBeUndefined();
    expect(
      nobodyFound({ people: [], miss: false, held: false, inRuns: true, inLists: false, unreadable: 0 }),
    ).toBeUndefined();
    expect(
      forgetWarnings({ people: [], miss: false, held: true, inRuns: false, inLists: false, unreadable: 0 }),
    ).toEqual(['Nobody is stored under this, only that a formula waits to ask for them.']);
    const listed = { people: [], miss: false, held: false, inRuns: true, inLists: true, unreadable: 0 };
    expect(nobodyFound({ ...listed, inRuns: false })).toBeUndefined();
    expect(forgetWarnings(listed)).toEqual([
      'Nobody is stored under this, but signals of them, or lists that name them.',
    ]);
    expect(
      forgetWarnings({ people: [], miss: false, held: false, inRuns: true, inLists: false, unreadable: 0 }),
    ).toEqual(['Nobody is stored under this, only what past runs noted about them.']);
    expect(
      forgetWarnings({ people: [], miss: true, held: false, inRuns: false, inLists: false, unreadable: 2 }),
    ).toEqual([
      'Nobody is stored under this, only that a search found nobody.',
      '2 entries cannot be read, so nobody knows who is in them. Clearing everything removes them.',
    ]);
    expect(
      forgetWarnings({
        people: [PERSON],
        miss: false,
        held: false,
        inRuns: false,
        inLists: false,
        unreadable: 0,
      }),
    ).toEqual([
      'Cells stay as they are. A formula that asks for them again has to be paid for again, so take them out of the sheet as well.',
    ]);
  });

  test.each([
    [0, 'What was noted under this is forgotten.'],
    [1, '1 person is forgotten, under every address they were stored with.'],
    [2, '2 people are forgotten, under every address they were stored with.'],
  ])('the receipt for %i people', (people, text) => {
    expect(forgetOutcome({ store: STORE, people, fromSheet: false })).toEqual({ done: true, texts: [text] });
  });

  test('the receipt tells of the version history, and of what is not final', () => {
    expect(forgetOutcome({ store: { ...STORE, waiting: 1 }, people: 1, fromSheet: true })).toEqual({
      done: false,
      texts: [
        '1 person is forgotten, under every address they were stored with.',
        'Older versions of the file may still hold them: see File > Version history. A copy of the file begins without that history.',
        NOT_FINAL,
      ],
    });
  });
});

test('clearing', () => {
  expect(clearOutcome(STORE)).toEqual({
    done: true,
    texts: ['Everything stored is removed. Keys, rules and the list of what was spent stay.'],
  });
  expect(clearOutcome({ ...STORE, waiting: 1 })).toEqual({ done: false, texts: [NOT_FINAL] });
});
