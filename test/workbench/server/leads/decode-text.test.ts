import { decodeText } from '../../../../src/workbench/server/leads/decode-text';

const TEXT = 'Name;Straße\nJürgen Groß;Königsallee 1\n';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 little endian with a mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['UTF-16 little endian without a mark', Buffer.from(TEXT, 'utf16le')],
  ['UTF-16 big endian with a mark', utf16be(`\uFEFF${TEXT}`)],
  ['UTF-16 big endian without a mark', utf16be(TEXT)],
  ['Windows-1252', Buffer.from(TEXT, 'latin1')],
])('text of a file: %s', (_encoding, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('text of a file: Windows-1252 has letters where Latin-1 has none', () => {
  expect(decodeText(Buffer.from([0x93, 0x48, 0x69, 0x94, 0x20, 0x80, 0x35]))).toBe('“Hi” €5');
});

test('text of a file: an empty file is an empty text', () => {
  expect(decodeText(Buffer.alloc(0))).toBe('');
});
