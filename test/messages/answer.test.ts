import { NoCreditsError } from '../../src/lusha/errors';
import { answer } from '../../src/messages/answer';

test('answer: what the work gives', () => {
  expect(answer(String, () => 42)).toEqual({ ok: true, value: 42 });
});

test('answer: what goes wrong on purpose becomes words', () => {
  expect(
    answer(String, () => {
      throw new NoCreditsError('x');
    }),
  ).toEqual({
    ok: false,
    error: {
      code: 'NO_CREDITS',
      message: 'The Lusha account has not enough credits left for this.',
      action: 'Add credits in Lusha. Everything revealed so far stays.',
    },
  });
});

test('answer: what nobody foresaw is thrown on', () => {
  const bug = new TypeError('bug');
  expect(() =>
    answer(String, () => {
      throw bug;
    }),
  ).toThrow(bug);
});
