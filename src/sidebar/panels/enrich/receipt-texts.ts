import type { RunView, UndoView } from '../../../shared/bulk-endpoints';
import type { Line } from '../../ui/line';
import { count, credits, formatNumber } from '../../ui/numbers';
import type { WantedPlan } from './opening';
import { countLines, creditLines } from './run-texts';

/** How the run came to its end. */
export function receiptTitle(run: RunView): string {
  if (run.mode === 'quote') return 'Exact quote';
  return run.done < run.rows ? 'Ended early' : 'Finished';
}

/** `People: 500 of 1,204 rows in Leads` */
export function receiptSubject({ kind, rows, done, sheetName }: RunView): string {
  const part = done < rows ? `${formatNumber(done)} of ` : '';
  return `${kind === 'person' ? 'People' : 'Companies'}: ${part}${count(rows, 'row', 'rows')} in ${sheetName}`;
}

/** What was paid, what it brought, and what became of the cells. */
export function receiptLines(run: RunView): readonly (readonly Line[])[] {
  const { counts, requests, mode } = run;
  const line = (name: string, value: number): readonly Line[] =>
    value === 0 ? [] : [{ name, value: formatNumber(value) }];
  const cells: readonly Line[] =
    mode === 'quote'
      ? []
      : [
          { name: 'Cells written', value: formatNumber(counts.written) },
          ...line('Filled cells left alone', counts.kept),
        ];
  return [
    creditLines(run),
    countLines(run),
    [...line('Rows known before, free', counts.free), ...cells, ...line('Requests to Lusha', requests)],
  ];
}

/** A plan that lies near after this run; undefined when there is nothing left to do. */
export function followUp(run: RunView): { readonly label: string; readonly wanted: WantedPlan } | undefined {
  const { request, counts, sheetName } = run;
  if (request === null || run.mode === 'quote' || !run.isMine) return undefined;
  const wanted = { request: { ...request, limit: null }, sheetName, note: undefined };
  if (request.limit !== null) return { label: 'Plan all rows', wanted };
  const isIncomplete = run.done < run.rows || counts.failed + counts.parked > 0;
  return isIncomplete ? { label: 'Plan what is left', wanted } : undefined;
}

/** What was put back, in words. */
export function undoText({ restored, changed, missing }: UndoView): string {
  const parts = [`${count(restored, 'cell', 'cells')} put back.`];
  if (changed > 0)
    parts.push(
      `${count(changed, 'cell was', 'cells were')} changed since, and left as ${changed === 1 ? 'it is' : 'they are'}.`,
    );
  if (missing > 0) parts.push(`${count(missing, 'row is', 'rows are')} not there any more as before.`);
  parts.push('What was revealed stays in the file: writing it again is free.');
  return parts.join(' ');
}

/** The quote as the button says it. */
export function quoteAction(quoted: number): string {
  return quoted === 0 ? 'Run: free' : `Run: ${credits(quoted)}`;
}

/** What the quote is for: all rows, or those that were searched before it was ended. */
export function quoteScope({ done, rows }: RunView): string {
  return done < rows
    ? `Revealing the ${formatNumber(done)} of ${count(rows, 'row', 'rows')} searched so far costs exactly`
    : `Revealing ${rows === 1 ? 'this row' : 'these rows'} costs exactly`;
}

/** Why the plan is shown when it promises less than the quote. */
export function aboveQuoteNote(quoted: number, costAtMost: number): string {
  return `Lusha’s quote was ${credits(quoted)}, but the plan now says up to ${credits(costAtMost)}: rows or prices have changed, or the plan cannot count as exactly. Nothing was started.`;
}
