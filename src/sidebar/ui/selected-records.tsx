import type { Problem } from '../../../shared/problem';
import { count } from '../../ui/numbers';
import { ProblemSteps } from '../../ui/problem-steps';
import { SelectedRows } from '../../ui/selected-rows';
import { UnusableSelection } from '../../ui/unusable-selection';
import type { Seeds } from './use-seeds';

interface SeedsSectionProps {
  readonly seeds: Seeds;
  /** Why they are of no use, when they are not. */
  readonly problem: Problem | null;
}

/** Which rows are started from, and how many of them can be used. */
export function SeedsSection({ seeds, problem }: SeedsSectionProps) {
  const { kind, view, reading, read } = seeds;
  return (
    <>
      <SelectedRows
        rows={view && { sheetName: view.sheetName, selection: view.selection, text: usableText() }}
        busy={reading.busy}
        slow={reading.slow}
        onRead={() => {
          read(kind);
        }}
      />
      <ProblemSteps
        problem={reading.problem}
        onRetry={() => {
          read(kind);
        }}
      />
      <UnusableSelection problem={problem} />
    </>
  );

  function usableText(): string {
    const { usable = 0, unusable = 0 } = view ?? {};
    const named =
      kind === 'person' ? count(usable, 'person', 'people') : count(usable, 'company', 'companies');
    return unusable === 0 ? named : `${named}, ${count(unusable, 'row', 'rows')} not usable`;
  }
}
