import { readSlots, writeSlots } from '../../src/reveals/slots';
import { MAX_VALUE_BYTES } from '../../src/storage/document-state';

const free = (): boolean => true;

test.each([1, 7_984, 7_985, 45_000])('slots: a segment of %i characters is put together again', (length) => {
  const text = Array.from({ length }, (_, index) => String(index % 10)).join('');
  const values = writeSlots(123_456, text, free);
  expect([...values.values()].every((value) => value.length <= MAX_VALUE_BYTES)).toBe(true);
  const shuffled = new Map([...values].reverse());
  expect(readSlots(shuffled)).toEqual({
    segments: [{ number: 123_456, text, slots: [...values.keys()] }],
    damaged: [],
    lastNumber: 123_456,
  });
});

test('slots: only free ones are written, several segments lie side by side, oldest first', () => {
  const second = writeSlots(2, 'second', free);
  const first = writeSlots(1, 'first', (slot) => !second.has(slot));
  const { segments } = readSlots(new Map([...second, ...first]));
  expect(segments.map(({ text }) => text)).toEqual(['first', 'second']);
});

test('slots: what is not ours, empty, or not whole is no segment and is named', () => {
  const [name = '', value = ''] = [...writeSlots(1, 'x'.repeat(9_000), free)][1] ?? [];
  const properties = new Map([
    [name, value],
    ['lusha.reveals.7', 'something else'],
    ['lusha.reveals.8', ''],
    ['lusha.settings', '1.0.1:x'],
  ]);
  expect(readSlots(properties)).toEqual({
    segments: [],
    damaged: ['lusha.reveals.7', name],
    lastNumber: 1,
  });
});
