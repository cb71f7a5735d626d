import { countdownWords, durationWords } from '../../../src/sidebar/ui/duration';

test.each([
  [0, 'a few seconds'],
  [9, 'a few seconds'],
  [10, 'less than a minute'],
  [59, 'less than a minute'],
  [60, 'about a minute'],
  [89, 'about a minute'],
  [90, 'about 2 minutes'],
  [5_400, 'about 90 minutes'],
  [5_460, 'about 1 hour 30 minutes'],
  [6_900, 'about 2 hours'],
  [7_500, 'about 2 hours 10 minutes'],
  [36 * 3_600, 'about 36 hours'],
  [37 * 3_600, 'about 2 days'],
  [400 * 86_400, 'about 400 days'],
])('%d seconds are "%s"', (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});

test.each([
  [-5, '0:00'],
  [0, '0:00'],
  [1, '0:01'],
  [9_999, '0:10'],
  [245_000, '4:05'],
  [3_599_000, '59:59'],
  [3_600_000, 'about 60 minutes'],
  [21_600_000, 'about 6 hours'],
])('%d milliseconds count down as "%s"', (milliseconds, words) => {
  expect(countdownWords(milliseconds)).toBe(words);
});
