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

/** Runs one of them by name: JSON array of arguments in, JSON value out. */
export function compute(name: string, argsJson: string): string {
  const computation = COMPUTATIONS[name];
  if (!computation) throw new TypeError(`No computation is named ${name}.`);
  return JSON.stringify(computation(...(JSON.parse(argsJson) as Wire[])));
}
