import { SHARED_PREFIX } from '../storage/document-store';

/**
 * The reveal store keeps its entries in a fixed number of buckets, one property and one cache item each, so
 * that a thousand of them are read with one call.
 */

/** 60 values of at most 8,000 bytes stay below the 500 KB that a property store holds. */
export const BUCKET_COUNT = 60;
/** The layout of a bucket's text; another number is data of another version and is left alone. */
const VERSION = 1;

/** An entry's value: an id for an alias, else a reveal or a miss as plain data. */
export type EntryValue = string | object;
export type Bucket = ReadonlyMap<string, EntryValue>;

/** The property that holds the entry of this key. */
export function bucketName(key: string): string {
  return `${SHARED_PREFIX}reveals.${String(hash(key) % BUCKET_COUNT)}`;
}

export function encodeBucket(bucket: Bucket): string {
  return JSON.stringify({ v: VERSION, e: Object.fromEntries(bucket) });
}

/** The entries of a bucket; undefined when the text is not a bucket of this version. */
export function decodeBucket(text: string): Bucket | undefined {
  let parsed: { readonly v?: unknown; readonly e?: unknown };
  try {
    parsed = JSON.parse(text) as typeof parsed;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  if (parsed.v !== VERSION || typeof parsed.e !== 'object' || parsed.e === null) return undefined;
  return new Map(Object.entries(parsed.e as Record<string, EntryValue>));
}

/** FNV-1a over UTF-16 units, 32 bits: spreads well and needs no service call. */
function hash(key: string): number {
  let value = 0x811c9dc5;
  for (let position = 0; position < key.length; position += 1) {
    value = Math.imul(value ^ key.charCodeAt(position), 0x01000193);
  }
  return value >>> 0;
}
