import type { PlanView, RunRequest } from '../../../shared/bulk-endpoints';
import { count } from '../../ui/numbers';
import { costText } from '../../ui/cost-text';

/** A run that comes before the whole one: the first rows, or only the search. */
export type SmallRunName = 'trial' | 'quote';

/** Enough to see whether columns and fields are right. */
export const TRIAL_ROWS = 5;

export function smallRequest(name: SmallRunName, request: RunRequest): RunRequest {
  return name === 'trial' ? { ...request, limit: TRIAL_ROWS } : { ...request, mode: 'quote' };
}

export interface SmallRunTexts {
  readonly title: string;
  readonly text: string;
  readonly action: string;
}

/** What it does and what it costs; without a plan, the cost is still being worked out. */
export function smallRunTexts(
  name: SmallRunName,
  { kind }: RunRequest,
  plan: PlanView | undefined,
): SmallRunTexts {
  const cost = plan === undefined ? undefined : costText(plan.costAtMost);
  if (name === 'trial') {
    const rows = count(Math.min(TRIAL_ROWS, plan?.toAsk ?? TRIAL_ROWS), 'row', 'rows');
    return {
      title: `Try ${rows} first`,
      text: 'These rows are enriched and written, so that you can look at them before you pay for the rest.',
      action: cost === undefined ? 'Working out the cost…' : `Run ${rows}: ${cost}`,
    };
  }
  const whom = kind === 'person' ? 'the people' : 'the companies';
  return {
    title: 'Exact quote',
    text: `Lusha looks for ${whom} and says what each one would cost. Only this search is charged. Nothing is revealed, and nothing is written to the sheet.`,
    action: cost === undefined ? 'Working out the cost…' : `Search: ${cost}`,
  };
}
