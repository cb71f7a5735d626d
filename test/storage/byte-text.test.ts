import { bytesToText, textToBytes } from '../../src/storage/byte-text';

/** A repeatable mixture of bytes. */
function someBytes(length: number): Uint8Array {
  let seed = length + 1;
  return Uint8Array.from({ length }, () => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return seed >>> 24;
  });
}

test('bytes as text: any number of bytes comes back', () => {
  for (let length = 0; length <= 70; length += 1) {
    const bytes = someBytes(length);
    expect([...(textToBytes(bytesToText(bytes)) ?? [])]).toEqual([...bytes]);
  }
});

test.each([0, 255])('bytes as text: nothing but %i comes back', (value) => {
  const bytes = new Uint8Array(9).fill(value);
  expect(textToBytes(bytesToText(bytes))).toEqual(bytes);
});

test('bytes as text: five characters of one byte for four bytes', () => {
  const text = bytesToText(someBytes(8_000));
  expect([text.length, Buffer.byteLength(text)]).toEqual([10_001, 10_001]);
});

test.each(['', 'x', '4', '0abc', '0ab cd', '0ab"cd', '1'])('bytes as text: %j is not one of ours', (text) => {
  expect(textToBytes(text)).toBeUndefined();
});
