import { functionError } from '../../src/functions/function-error';

test.each([
  [
    'The daily request limit is used up.',
    'Lusha: the daily request limit is used up. It resets at 02:00. [RATE_LIMIT]',
  ],
  ['Google refuses.', 'Lusha: Google refuses. It resets at 02:00. [RATE_LIMIT]'],
  [
    'Lusha no longer has this record.',
    'Lusha: Lusha no longer has this record. It resets at 02:00. [RATE_LIMIT]',
  ],
  ['"emial" is not a field.', 'Lusha: "emial" is not a field. It resets at 02:00. [RATE_LIMIT]'],
])('function error: %s', (message, text) => {
  const error = functionError({ code: 'RATE_LIMIT', message, action: 'It resets at 02:00.' });
  expect([error.name, error.message]).toEqual(['Error', text]);
});
