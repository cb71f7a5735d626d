/** `pagination` of a request; pages count from 0. */
export interface PageRequest {
  readonly page: number;
  readonly size: number;
}

/** One page of everything found. */
export function pageOf<T>(found: readonly T[], { page, size }: PageRequest): readonly T[] {
  return found.slice(page * size, (page + 1) * size);
}

/** `pagination` of the answer. */
export function printPage({ page, size }: PageRequest, total: number): Record<string, number> {
  return { page, size, total };
}
