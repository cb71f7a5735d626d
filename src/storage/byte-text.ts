/**
 * Bytes as text that costs one byte a character in UTF-8: four bytes become five of 85 characters. Base64 would
 * take a sixteenth more of a property store that is counted in bytes.
 */
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#';
const GROUP_BYTES = 4;
const GROUP_CHARACTERS = 5;
const BASE = 85;
/** A call takes no more arguments than the stack has room for. */
const CODES_AT_ONCE = 5_000;

/** The text begins with the number of padding bytes, 0 to 3. */
export function bytesToText(bytes: Uint8Array): string {
  const padding = (GROUP_BYTES - (bytes.length % GROUP_BYTES)) % GROUP_BYTES;
  const codes: number[] = [];
  const parts: string[] = [String(padding)];
  for (let start = 0; start < bytes.length; start += GROUP_BYTES) {
    let value = 0;
    for (let position = 0; position < GROUP_BYTES; position += 1)
      value = value * 256 + (bytes[start + position] ?? 0);
    const begin = codes.length;
    for (let position = GROUP_CHARACTERS - 1; position >= 0; position -= 1) {
      codes[begin + position] = ALPHABET.charCodeAt(value % BASE);
      value = Math.floor(value / BASE);
    }
    if (codes.length >= CODES_AT_ONCE) parts.push(String.fromCharCode(...codes.splice(0)));
  }
  return parts.join('') + String.fromCharCode(...codes);
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

/** By character code. */
const VALUES: readonly (number | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const value = ALPHABET.indexOf(String.fromCharCode(code));
  return value === -1 ? undefined : value;
});
