import type { RunRequest, RunKind, RunView, SelectionView } from '../../../shared/bulk-endpoints';
import type { Answer } from '../../../shared/endpoints';
import type { PlanSubject } from './plan-subject';

/** What the menu item was about that opened the panel. */
export type EnrichOpening = 'people' | 'companies' | 'run';

/** A plan to begin with, instead of the selection. */
export interface WantedPlan {
  readonly request: RunRequest;
  readonly sheetName: string;
  /** Why it is shown, when that is not plain. */
  readonly note: string | undefined;
}

export interface PlanStart {
  readonly name: 'plan';
  readonly kind: RunKind;
  /** What the form begins with; undefined to read the selection. */
  readonly subject: PlanSubject | undefined;
  readonly wanted: WantedPlan | undefined;
}

export type Screen =
  | PlanStart
  | { readonly name: 'run'; readonly run: RunView; readonly isDriving: boolean }
  | { readonly name: 'receipt'; readonly run: RunView }
  /** `back` is the plan that was left for it; without one, a run under way was asked for, and there is none. */
  | { readonly name: 'history'; readonly back: PlanStart | undefined };

/** A plan of what is selected. */
export function newPlan(kind: RunKind): PlanStart {
  return { name: 'plan', kind, subject: undefined, wanted: undefined };
}

export interface OpeningCalls {
  readonly readRun: () => Promise<Answer<RunView | null>>;
  readonly readSelection: (kind: RunKind) => Promise<Answer<SelectionView>>;
}

/**
 * The screen to begin with: a run that is under way comes first. The selection is read at the same time, so that
 * nobody waits for two answers one after the other.
 */
export async function openingScreen(opening: EnrichOpening, calls: OpeningCalls): Promise<Answer<Screen>> {
  const kind = opening === 'companies' ? 'company' : 'person';
  const [run, selection] = await Promise.all([
    calls.readRun(),
    opening === 'run' ? undefined : calls.readSelection(kind),
  ]);
  if (!run.ok) return run;
  if (run.value !== null) return { ok: true, value: { name: 'run', run: run.value, isDriving: false } };
  if (selection === undefined) return { ok: true, value: { name: 'history', back: undefined } };
  if (!selection.ok) return selection;
  return { ok: true, value: { ...newPlan(kind), subject: selection.value } };
}
