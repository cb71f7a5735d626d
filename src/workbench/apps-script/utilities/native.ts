/**
 * The computations of `Utilities` that Node does better than own code would. They run in the execution's
 * thread but outside its realm, so only JSON goes in and out. Bytes are Java's: -128 to 127.
 */
import { createHash, createHmac, randomUUID } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Wire } from '../service';

function toBuffer(bytes: Wire | undefined): Buffer {
  return Buffer.from(bytes as number[]);
}

function toBytes(buffer: Buffer): number[] {
  return Array.from(new Int8Array(buffer.buffer, buffer.byteOffset, buffer.length));
}

const COMPUTATIONS: Readonly<Record<string, (...args: Wire[]) => Wire>> = {
  textToBytes: (text) => toBytes(Buffer.from(text as string, 'utf8')),
  bytesToText: (bytes) => toBuffer(bytes).toString('utf8'),
  digest: (algorithm, bytes) =>
    toBytes(
      createHash(algorithm as string)
        .update(toBuffer(bytes))
        .digest(),
    ),
  hmac: (algorithm, bytes, key) =>
    toBytes(
      createHmac(algorithm as string, toBuffer(key))
        .update(toBuffer(bytes))
        .digest(),
    ),
  toBase64: (bytes) => toBuffer(bytes).toString('base64'),
  fromBase64: (text) => toBytes(Buffer.from(text as string, 'base64')),
  gzip: (bytes) => toBytes(gzipSync(toBuffer(bytes))),
  gunzip: (bytes) => toBytes(gunzipSync(toBuffer(bytes))),
  uuid: () => randomUUID(),
};

/** What came of a computation; an error would be of another realm if it were thrown. */
export interface Computed {
  readonly value?: Wire;
  readonly error?: string;
}

/** Runs one of them by name: JSON array of arguments in, `Computed` as JSON out. */
export function compute(name: string, argsJson: string): string {
  return JSON.stringify(computed(name, JSON.parse(argsJson) as Wire[]));
}

function computed(name: string, args: readonly Wire[]): Computed {
  const computation = COMPUTATIONS[name];
  if (!computation) return { error: `No computation is named ${name}.` };
  try {
    return { value: computation(...args) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
