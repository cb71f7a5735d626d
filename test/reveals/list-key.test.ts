import { listKey } from '../../src/reveals/list-key';

test('list key: says the same for the same question, whatever the order of its parts', () => {
  expect(listKey('a', { seeds: ['x', 'y'], limit: 5, exclude: undefined })).toBe(
    listKey('a', { limit: 5, seeds: ['x', 'y'] }),
  );
});

test('list key: tells different questions apart, also when only names and values change places', () => {
  const questions = [
    ['a', { seeds: ['x', 'y'] }],
    ['b', { seeds: ['x', 'y'] }],
    ['a', { seeds: ['y', 'x'] }],
    ['a', { seeds: ['x'], y: 1 }],
    ['a', [['seeds', ['x', 'y']]]],
    ['a', { seeds: ['x', 'y'], limit: null }],
    ...Array.from({ length: 20_000 }, (_, page) => ['a', { page }]),
  ] as const;
  const keys = new Set(questions.map(([what, request]) => listKey(what as string, request)));
  expect(keys.size).toBe(questions.length);
});
