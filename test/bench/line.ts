/** What a figure must not pass. */
export type Limit = { readonly atMost: number } | { readonly atLeast: number };

/** One line of the table. A contestant without a figure cannot be measured on it. */
export interface Line {
  readonly what: string;
  readonly limit?: Limit;
  /** Written behind each figure, such as `s`. */
  readonly unit?: string;
  readonly ours: number;
  readonly naive?: number;
  readonly chunks?: number;
}

export type Verdict = 'ok' | 'miss' | undefined;

/** Undefined where no limit is set: the figure is for comparison only. */
export function verdictOf({ ours, limit }: Line): Verdict {
  if (limit === undefined) return undefined;
  const holds = 'atMost' in limit ? ours <= limit.atMost : ours >= limit.atLeast;
  return holds ? 'ok' : 'miss';
}

/** How many times as much the naive script needs; undefined where there is nothing to divide. */
export function ratioOf({ ours, naive }: Line): number | undefined {
  return naive === undefined || (naive === 0 && ours === 0) ? undefined : naive / ours;
}
