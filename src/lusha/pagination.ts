import { UnusableRequestError } from './errors';
import { readNumber, readObject } from './read-json';

/** One page of a search (contract 5.1). */
export interface PageRequest {
  /** From 0. */
  readonly page: number;
  /** Results on a page. Pages above 50 were seen to come shorter than asked for (contract C1). */
  readonly size: number;
}

export const LAST_PAGE = 1000;
export const SMALLEST_PAGE = 10;
export const LARGEST_PAGE = 100;

export interface Pagination extends PageRequest {
  /** Results on all pages; undefined when the answer does not say. */
  readonly total: number | undefined;
  /** The page after this one; undefined when there is none, or Lusha shows none. */
  readonly next: PageRequest | undefined;
}

/** @throws UnusableRequestError for a page that Lusha refuses */
export function checkPage({ page, size }: PageRequest): PageRequest {
  if (!Number.isSafeInteger(size) || size < SMALLEST_PAGE || size > LARGEST_PAGE) {
    throw new UnusableRequestError(
      `A page cannot hold ${String(size)} results.`,
      `Choose a number from ${String(SMALLEST_PAGE)} to ${String(LARGEST_PAGE)}.`,
    );
  }
  if (!Number.isSafeInteger(page) || page < 0 || page > LAST_PAGE) {
    throw new UnusableRequestError(
      `Lusha shows no page ${String(page + 1)}: a search has ${String(LAST_PAGE + 1)} pages at most.`,
      'Narrow the search with another filter.',
    );
  }
  return { page, size };
}

/**
 * Reads `pagination` of an answer. The echoed size is not relied on (contract C1), the asked one is.
 *
 * @param count results on the page
 */
export function decodePagination(value: unknown, asked: PageRequest, count: number): Pagination {
  const { page, size } = asked;
  const total = readNumber(readObject(value)?.['total']);
  const more =
    count > 0 && page < LAST_PAGE && (total === undefined ? count >= size : (page + 1) * size < total);
  return { page, size, total, next: more ? { page: page + 1, size } : undefined };
}
