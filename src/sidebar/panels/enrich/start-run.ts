import type { PlanView, RunRequest, RunView } from '../../../shared/bulk-endpoints';
import type { Answer } from '../../../shared/endpoints';

/** What a person has seen of the cost before they pressed the button. */
export interface SeenPlan {
  readonly request: RunRequest;
  readonly costAtMost: number;
  /** When it was worked out, milliseconds since the epoch. */
  readonly plannedAt: number;
}

export type StartOutcome =
  | { readonly name: 'started'; readonly run: RunView }
  /** A run is under way already: somebody else's, or this one, begun by a call whose answer was lost. */
  | { readonly name: 'underWay'; readonly run: RunView }
  /** The rows have changed since, and it would cost more than was seen. Nothing is started. */
  | { readonly name: 'dearer'; readonly plan: PlanView };

export interface StartCalls {
  readonly planRun: (request: RunRequest) => Promise<Answer<PlanView>>;
  readonly startRun: (request: RunRequest) => Promise<Answer<RunView>>;
  readonly readRun: () => Promise<Answer<RunView | null>>;
}

/** A sheet is changed beside an open sidebar; a plan this old is made again before it is paid for. Milliseconds. */
const FRESH_MS = 20_000;

/** Starts a run, unless it would cost more than the person has seen. */
export async function startRun(
  seen: SeenPlan,
  calls: StartCalls,
  now: number,
): Promise<Answer<StartOutcome>> {
  if (now - seen.plannedAt > FRESH_MS) {
    const plan = await calls.planRun(seen.request);
    if (!plan.ok) return plan;
    if (plan.value.costAtMost > seen.costAtMost)
      return { ok: true, value: { name: 'dearer', plan: plan.value } };
  }
  const started = await calls.startRun(seen.request);
  if (started.ok) return { ok: true, value: { name: 'started', run: started.value } };
  const underWay = await calls.readRun();
  return underWay.ok && underWay.value !== null
    ? { ok: true, value: { name: 'underWay', run: underWay.value } }
    : started;
}
