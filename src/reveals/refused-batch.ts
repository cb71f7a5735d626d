import { LegalBlockError, RefusedRequestError, type LushaError } from '../lusha/errors';

/**
 * How a refused batch can go on: without the items that Lusha named, or in halves when one unnamed item blocks
 * the rest. Refusals cost nothing. Undefined when the error holds for the whole batch.
 */
export function splitRefused<T>(
  batch: readonly T[],
  error: LushaError,
): { readonly refused: readonly T[]; readonly again: readonly (readonly T[])[] } | undefined {
  if (error instanceof RefusedRequestError && error.items.some((position) => position < batch.length)) {
    const refused = batch.filter((_, position) => error.items.includes(position));
    const others = batch.filter((_, position) => !error.items.includes(position));
    return { refused, again: others.length === 0 ? [] : [others] };
  }
  if (error instanceof LegalBlockError) {
    if (batch.length === 1) return { refused: batch, again: [] };
    const middle = Math.ceil(batch.length / 2);
    return { refused: [], again: [batch.slice(0, middle), batch.slice(middle)] };
  }
  return undefined;
}
