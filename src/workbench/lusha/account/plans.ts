/** Requests allowed per window; null means that the plan has no such window. */
export interface PlanLimits {
  readonly minute: number;
  readonly hour: number | null;
  readonly day: number;
}

/** What an account has bought. */
export interface Plan {
  /** As `plan.category` of the usage call prints it. */
  readonly category: string;
  readonly limits: PlanLimits;
  /** `options.excludeDnc`: Scale only (CONTRACT section 5.2). */
  readonly excludesDoNotCall: boolean;
  /** Filtering a search by signals: "plan lacks the feature" elsewhere (section 10); from which plan on is our choice. */
  readonly filtersSignals: boolean;
}

/** Calls of `GET /v3/account/usage` a minute, apart from the plan's windows (CONTRACT section 7.3). */
export const USAGE_CALLS_PER_MINUTE = 5;

/**
 * Plans by name. Two tables are on record and both are real accounts: the names without a number are those of the
 * help centre (CONTRACT section 9), those with one are of the overview the product's user works from (section 15);
 * the number is the limit per minute.
 */
export const PLANS = {
  free: plan('free', 40, null, 100, false, false),
  starter: plan('starter', 40, null, 100, false, false),
  pro: plan('professional', 50, 150, 1_500, false, true),
  premium: plan('premium', 300, 1_800, 18_000, false, true),
  scale: plan('scale', 300, 5_000, 50_000, true, true),
  legacy: plan('legacy', 300, 600, 6_000, false, true),
  free5: plan('free', 5, 10, 25, false, false),
  starter5: plan('starter', 5, 10, 25, false, false),
  professional200: plan('professional', 200, 400, 2_000, false, true),
  premium200: plan('premium', 200, 400, 2_000, false, true),
  scale300: plan('scale', 300, 600, 6_000, true, true),
} as const satisfies Readonly<Record<string, Plan>>;

export type PlanName = keyof typeof PLANS;

function plan(
  category: string,
  minute: number,
  hour: number | null,
  day: number,
  excludesDoNotCall: boolean,
  filtersSignals: boolean,
): Plan {
  return { category, limits: { minute, hour, day }, excludesDoNotCall, filtersSignals };
}
