import { isUtf8 } from 'node:buffer';

/** What spreadsheet programs write in front of a text file to say how it is encoded. */
const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
];

/** Bytes looked at to tell UTF-16 without a mark: in western text every second byte is zero. */
const SAMPLE_BYTES = 1_024;
const ZERO_SHARE = 0.3;

/**
 * Windows-1252 from 0x80 to 0x9f; elsewhere it is Latin-1. Node 20 decodes `windows-1252` as Latin-1 and loses
 * these (nodejs/node issue 56542).
 */
const WINDOWS_1252_FIRST = 0x80;
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * The text of a CSV file in the encodings that Excel, LibreOffice and CRMs write: UTF-8 and UTF-16 with or
 * without a byte order mark, else Windows-1252. The mark is no part of the text.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = unicodeEncodingOf(bytes);
  return encoding === null ? decodeWindows1252(bytes) : new TextDecoder(encoding).decode(bytes);
}

function unicodeEncodingOf(bytes: Uint8Array): string | null {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  if (marked) return marked.encoding;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * ZERO_SHARE) return 'utf-16le';
  if (even > sample.length * ZERO_SHARE) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : null;
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes).toString('latin1');
  return latin1.replaceAll(
    /[\u0080-\u009f]/g,
    (character) => WINDOWS_1252[character.charCodeAt(0) - WINDOWS_1252_FIRST] ?? character,
  );
}
