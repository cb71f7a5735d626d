import { fnv } from './fnv';

/** Hashes of 32 bits side by side: two texts that share all of them do not come up by chance. */
const STREAMS = 4;

/** A short name for any text, the same for the same text. Needs no service call. Not for secrets or proofs. */
export function digest(text: string): string {
  return Array.from({ length: STREAMS }, (_, stream) =>
    mixed(fnv(`${String(stream)}:${text}`)).toString(36),
  ).join('.');
}

/** Has every bit of a hash depend on all others, for the low ones of FNV differ too little between streams. */
function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
