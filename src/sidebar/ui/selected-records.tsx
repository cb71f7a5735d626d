import type { RunKind } from '../../shared/bulk-endpoints';
import type { Problem } from '../../shared/problem';
import { count } from './numbers';
import { ProblemSteps } from './problem-steps';
import { SelectedRows } from './selected-rows';
import { UnusableSelection } from './unusable-selection';
import type { ServerWork } from './use-server';

interface SelectedRecordsProps {
  readonly kind: RunKind;
  /** Undefined until the sheet is read. */
  readonly view:
    | {
        readonly sheetName: string;
        readonly selection: string;
        readonly usable: number;
        readonly unusable: number;
      }
    | undefined;
  readonly reading: ServerWork;
  /** Why the rows are of no use, when they are not. */
  readonly problem: Problem | null;
  readonly onRead: () => void;
}

/** Which rows are meant, and how many people or companies among them can be used. */
export function SelectedRecords({ kind, view, reading, problem, onRead }: SelectedRecordsProps) {
  return (
    <>
      <SelectedRows
        rows={view && { ...view, text: usableText(kind, view) }}
        busy={reading.busy}
        slow={reading.slow}
        onRead={onRead}
      />
      <ProblemSteps problem={reading.problem} onRetry={onRead} />
      <UnusableSelection problem={problem} />
    </>
  );
}

function usableText(
  kind: RunKind,
  { usable, unusable }: { readonly usable: number; readonly unusable: number },
): string {
  const named = kind === 'person' ? count(usable, 'person', 'people') : count(usable, 'company', 'companies');
  return unusable === 0 ? named : `${named}, ${count(unusable, 'row', 'rows')} not usable`;
}
