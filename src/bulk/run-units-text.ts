import { parseJson, readList } from '../lusha/read-json';
import { compress, decompress } from '../storage/compressed-text';
import type { RunUnit } from './locate-rows';

/** The units of a run as a text that is kept while it goes on. Rows follow each other, so distances are kept. */
export function encodeUnits(units: readonly RunUnit[]): string {
  let last = 0;
  const packed = units.map(({ fingerprint, rows }) => {
    const steps = rows.map((row) => {
      const step = row - last;
      last = row;
      return step;
    });
    return [fingerprint, ...steps];
  });
  return compress(JSON.stringify(packed));
}

/** Undefined for a text that `encodeUnits` did not make. */
export function decodeUnits(text: string): readonly RunUnit[] | undefined {
  const packed = readList(parseJson(decompress(text) ?? ''));
  if (packed === undefined) return undefined;
  let last = 0;
  return packed.map((unit) => {
    const [fingerprint = 0, ...steps] = readList(unit) as readonly number[];
    const rows = steps.map((step) => {
      last += step;
      return last;
    });
    return { fingerprint, rows };
  });
}
