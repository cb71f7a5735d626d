import path from 'node:path';
import { measureAll } from './bench';
import { verdictOf, type Line } from './line';

jest.setTimeout(120_000);

/** Enough for every scenario to do all that it does at full size. */
const SMALL = {
  newRows: [1, 30],
  cells: 8,
  bulkRows: 60,
  manyBulkRows: 130,
  knownRows: 30,
  keptPeople: 60,
  repetitions: 1,
};

describe('every scenario of the bench, at reduced size', () => {
  let lines: readonly Line[];
  const line = (what: string): Line | undefined => lines.find((candidate) => candidate.what === what);

  beforeAll(async () => {
    lines = await measureAll(path.join(__dirname, '../..'), SMALL);
  });

  test('keeps the limits of requests and of people paid twice', () => {
    const counted = lines.filter(({ what }) => /: (requests|people paid twice)$/.test(what));
    expect(counted.length).toBeGreaterThan(8);
    expect(counted.filter((one) => verdictOf(one) !== 'ok')).toEqual([]);
  });

  test.each([
    ['30 new rows, one formula: requests', 1, 30, 1],
    ['8 cells at once: requests', 1, 8, 8],
    ['30 revealed rows again: requests', 0, 0, 0],
    ['30 revealed rows again: service calls', 1, 30, 1],
    ['30 revealed rows, 7 h later: requests', 0, 30, 1],
    ['60 rows in bulk: requests', 1, 60, 2],
    ['130 rows in bulk: requests', 2, undefined, undefined],
  ])('%s', (what, ours, naive, chunks) => {
    expect(line(what)).toMatchObject({ ours });
    expect([line(what)?.naive, line(what)?.chunks]).toEqual([naive, chunks]);
  });

  test.each([SMALL.bulkRows, SMALL.manyBulkRows])(
    'a run over %d rows takes as many calls of the services as any small run',
    (rows) => {
      const each = line(`${String(rows)} rows in bulk: service calls for each hundred`)?.ours ?? Infinity;
      // Google is asked of each row of a short list whether it is hidden.
      expect((each * rows) / 100).toBeLessThan(rows + 130);
    },
  );

  test('keeps the people who were revealed in the properties', () => {
    expect(line('people kept in the properties, e-mail only')?.ours).toBe(SMALL.keptPeople);
  });
});
