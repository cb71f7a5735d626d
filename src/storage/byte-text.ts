/**
 * Bytes as text that costs one byte a character in UTF-8: four bytes become five of 85 characters. Base64 would
 * take a sixteenth more of a property store that is counted in bytes.
 */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
const GROUP_BYTES = 4;
const GROUP_CHARACTERS = 5;
const BASE = 85;

/** The text begins with the number of padding bytes, 0 to 3. */
export function bytesToText(bytes: Uint8Array): string {
  const padding = (GROUP_BYTES - (bytes.length % GROUP_BYTES)) % GROUP_BYTES;
  const parts: string[] = [String(padding)];
  for (let start = 0; start < bytes.length; start += GROUP_BYTES) {
    let value = 0;
    for (let position = 0; position < GROUP_BYTES; position += 1)
      value = value * 256 + (bytes[start + position] ?? 0);
    let group = '';
    for (let position = 0; position < GROUP_CHARACTERS; position += 1) {
      group = ALPHABET.charAt(value % BASE) + group;
      value = Math.floor(value / BASE);
    }
    parts.push(group);
  }
  return parts.join('');
}

/** Undefined for a text that `bytesToText` did not make. */
export function textToBytes(text: string): Uint8Array | undefined {
  const padding = Number(text.charAt(0));
  const length = ((text.length - 1) / GROUP_CHARACTERS) * GROUP_BYTES - padding;
  if (!/^[0-3]/.test(text) || !Number.isInteger(length) || length < 0) return undefined;
  const bytes = new Uint8Array(length + padding);
  for (let start = 1, byte = 0; start < text.length; start += GROUP_CHARACTERS, byte += GROUP_BYTES) {
    let value = 0;
    for (let position = start; position < start + GROUP_CHARACTERS; position += 1) {
      const digit = VALUES[text.charCodeAt(position)];
      if (digit === undefined) return undefined;
      value = value * BASE + digit;
    }
    for (let position = GROUP_BYTES - 1; position >= 0; position -= 1) {
      bytes[byte + position] = value % 256;
      value = Math.floor(value / 256);
    }
  }
  return bytes.subarray(0, length);
}

const VALUES: Readonly<Record<number, number>> = Object.fromEntries(
  Array.from(ALPHABET, (character, value) => [character.charCodeAt(0), value]),
);
