/** FNV-1a over UTF-16 units, 32 bits: spreads well and needs no service call. Not for secrets or proofs. */
export function fnv(text: string): number {
  let value = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1) {
    value = Math.imul(value ^ text.charCodeAt(position), 0x01000193);
  }
  return value >>> 0;
}
