import { missingPart, missStillHolds } from '../../src/reveals/stored-reveal';

const NOW = Date.UTC(2026, 10, 23);
const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;

test.each([
  ['NOT_FOUND', 0, true],
  ['NOT_FOUND', WEEK - 1, true],
  ['NOT_FOUND', WEEK, false],
  ['RESTRICTED', 1000 * WEEK, true],
] as const)('miss: %s of %i ms ago still holds: %p', (miss, age, holds) => {
  expect(missStillHolds({ miss, at: NOW - age }, NOW)).toBe(holds);
});

describe('missing part', () => {
  const stamps = { preview: NOW - HOUR, full: NOW - HOUR, emails: NOW - HOUR };

  test.each([
    ['nothing, when a preview is enough', { full: false, groups: [] }, undefined],
    ['nothing, when the group is known', { full: true, groups: ['emails'] }, undefined],
    [
      'the group that was never asked for',
      { full: true, groups: ['emails', 'phones'] },
      { groups: ['phones'] },
    ],
    [
      'nothing, when it is younger than the limit',
      { full: true, groups: ['emails'], maxAgeMs: HOUR + 1 },
      undefined,
    ],
    [
      'what is as old as the limit',
      { full: true, groups: ['emails'], maxAgeMs: HOUR },
      { groups: ['emails'] },
    ],
    ['the preview, when it is too old', { full: false, groups: [], maxAgeMs: HOUR }, { groups: [] }],
  ])('%s', (_, wanted, missing) => {
    expect(missingPart(stamps, wanted, NOW)).toEqual(missing);
  });

  test('a record that is only a preview lacks the full one', () => {
    expect(missingPart({ preview: NOW }, { full: true, groups: [] }, NOW)).toEqual({ groups: [] });
    expect(missingPart({ preview: NOW }, { full: false, groups: [] }, NOW)).toBeUndefined();
  });

  test('nothing known at all', () => {
    expect(missingPart({}, { full: false, groups: [] }, NOW)).toEqual({ groups: [] });
  });
});
