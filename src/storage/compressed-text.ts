import { bytesToText, textToBytes } from './byte-text';
import type * as Deflate from './deflate';

/**
 * The compressor fills its tables while it is loaded, which takes longer than all the rest of the script. Most
 * executions never need it, so it is loaded by the first that does.
 */
declare function require(module: './deflate'): typeof Deflate;

/** @param dictionary text that the data is likely to share; the same is needed to read it back */
export function compress(text: string, dictionary = ''): string {
  const { deflateSync, strToU8 } = require('./deflate');
  return bytesToText(deflateSync(strToU8(text), { dictionary: strToU8(dictionary) }));
}

/** Undefined for a text that `compress` did not make with this dictionary. */
export function decompress(text: string, dictionary = ''): string | undefined {
  const { inflateSync, strFromU8, strToU8 } = require('./deflate');
  const bytes = textToBytes(text);
  if (bytes === undefined) return undefined;
  try {
    const latin = strFromU8(inflateSync(bytes, { dictionary: strToU8(dictionary) }), true);
    // Nearly all of it is ASCII, and reading that byte by byte as UTF-8 takes longer than decompressing it.
    return latin.replace(/[\x80-\xff]+/g, (run) => strFromU8(strToU8(run, true)));
  } catch (error) {
    // Whatever the decompressor calls it, what it cannot read is damage.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
