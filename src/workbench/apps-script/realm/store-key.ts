import { Exception } from './exception';
import { textOf } from './text-of';

/** The key a script means: a number becomes one, null does not (measured by J. Poehnelt, December 2025). */
export function storeKey(key: unknown): string {
  if (key === null || key === undefined) throw new Exception('Invalid argument: key');
  return textOf(key);
}
