import type { RunView } from '../../../shared/bulk-endpoints';
import { count, credits } from '../../ui/numbers';

/** `12 Mar, 14:05`, in the time of who looks at it. */
export function historyTime(startedAt: number): string {
  return new Date(startedAt).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** `People in Leads: 1,204 rows, 312 credits`, with who and how where it is not plain. */
export function historyText({ kind, mode, sheetName, done, creditsCharged, isMine }: RunView): string {
  const whom = kind === 'person' ? 'People' : 'Companies';
  const what = mode === 'quote' ? `Quote for ${whom.toLowerCase()}` : whom;
  const result = `${count(done, 'row', 'rows')}, ${credits(creditsCharged)}`;
  return `${what} in ${sheetName}: ${result}${isMine ? '' : ', by somebody else'}`;
}
