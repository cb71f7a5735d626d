import { FULL_SEGMENT_ROWS, segmentSizes, segmentsToMerge } from '../../src/reveals/merge-policy';

test.each([
  [[], 10, 0],
  [[400], 10, 0],
  [[400, 400, 20], 10, 1],
  [[40, 20], 10, 2],
  [[100, 20], 10, 1],
  [[21], 10, 0],
  [[399], 400, 1],
  [[400], 400, 0],
])('segments of %j rows: %i new ones are merged with %i', (segments, added, merged) => {
  expect(segmentsToMerge(segments, added)).toBe(merged);
});

test.each([
  [0, []],
  [1, [1]],
  [400, [400]],
  [950, [400, 400, 150]],
])('%i rows lie in segments of %j', (rows, sizes) => {
  expect(segmentSizes(rows)).toEqual(sizes);
});

test.each([1, 7, 100])(
  'five thousand rows, %i at a time: few segments, and each row is packed few times',
  (added) => {
    let segments: readonly number[] = [];
    let packed = 0;
    for (let rows = 0; rows < 5_000; rows += added) {
      const merged = segmentsToMerge(segments, added);
      const kept = merged === 0 ? segments : segments.slice(0, -merged);
      const total = added + segments.slice(kept.length).reduce((sum, size) => sum + size, 0);
      packed += total;
      segments = [...kept, ...segmentSizes(total)];
    }
    expect(segments.reduce((sum, size) => sum + size, 0)).toBeGreaterThanOrEqual(5_000);
    expect(segments.length).toBeLessThan(50);
    expect(packed / 5_000).toBeLessThan(12);
    expect(Math.max(...segments)).toBeLessThanOrEqual(FULL_SEGMENT_ROWS);
  },
);
