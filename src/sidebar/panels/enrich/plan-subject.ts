import type { SelectionView } from '../../../shared/bulk-endpoints';
import { areasText } from './area-text';
import type { WantedPlan } from './opening';

/** What is planned, and what the form offers for it. */
export interface PlanSubject extends Omit<SelectionView, 'rows' | 'hiddenRows'> {
  /** Null where only the plan will tell. */
  readonly rows: number | null;
  readonly hiddenRows: number | null;
}

/**
 * The subject of a plan that does not begin with the selection. The rows and columns of another sheet than the
 * selected one are not known here; its columns can then not be chosen anew.
 */
export function wantedSubject(selection: SelectionView, wanted: WantedPlan): PlanSubject {
  const { request, sheetName } = wanted;
  return {
    ...selection,
    request,
    sheetName,
    selection: areasText(request.areas),
    rows: null,
    hiddenRows: null,
    columns: selection.request.sheetId === request.sheetId ? selection.columns : [],
    problem: null,
  };
}
