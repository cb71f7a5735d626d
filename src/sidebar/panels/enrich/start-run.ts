import type { PlanView, RunRequest, RunView } from '../../../shared/bulk-endpoints';
import type { Answer } from '../../../shared/endpoints';

/** What a person has seen of the cost before they pressed the button. */
export interface SeenPlan {
  readonly request: RunRequest;
  readonly costAtMost: number;
}

export type StartOutcome =
  | { readonly name: 'started'; readonly run: RunView }
  /** A run is under way already: somebody else's, or this one, begun by a call whose answer was lost. */
  | { readonly name: 'underWay'; readonly run: RunView }
  /** The rows have changed since, and it would cost more than was seen. Nothing is started. */
  | { readonly name: 'dearer'; readonly plan: PlanView };

export interface StartCalls {
  readonly planRun: (request: RunRequest) => Promise<Answer<PlanView>>;
  readonly startRun: (request: RunRequest, costAtMost: number) => Promise<Answer<RunView>>;
  readonly readRun: () => Promise<Answer<RunView | null>>;
}

/** Starts a run, unless it would cost more than the person has seen. */
export async function startRun(seen: SeenPlan, calls: StartCalls): Promise<Answer<StartOutcome>> {
  const started = await calls.startRun(seen.request, seen.costAtMost);
  if (started.ok) return { ok: true, value: { name: 'started', run: started.value } };
  const underWay = await calls.readRun();
  if (underWay.ok && underWay.value !== null)
    return { ok: true, value: { name: 'underWay', run: underWay.value } };
  if (started.error.code !== 'BAD_INPUT') return started;
  const plan = await calls.planRun(seen.request);
  return plan.ok && plan.value.costAtMost > seen.costAtMost
    ? { ok: true, value: { name: 'dearer', plan: plan.value } }
    : started;
}
