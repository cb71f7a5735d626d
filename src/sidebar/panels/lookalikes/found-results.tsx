import { useMemo } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { RunKind } from '../../../shared/bulk-endpoints';
import { AddFooter } from '../../ui/results/add-footer';
import { destinationsOf } from '../../ui/results/destinations';
import { ResultList } from '../../ui/results/result-list';
import type { ShownResults } from '../../ui/results/use-results';

interface FoundResultsProps {
  readonly kind: RunKind;
  readonly title: string;
  readonly note: string;
  readonly shown: ShownResults;
  /** The sheet that the rows were selected in. */
  readonly sheet: { readonly id: number; readonly name: string };
  readonly creditsLeft: number | null;
  /** The way to more of them. */
  readonly more?: ComponentChildren;
}

/** What was found, as cards, and adding it to a sheet. */
export function FoundResults({ kind, title, note, shown, sheet, creditsLeft, more }: FoundResultsProps) {
  const chosen = useMemo(
    () => shown.results.filter(({ id }) => shown.chosen.has(id)),
    [shown.results, shown.chosen],
  );
  return (
    <>
      <h2>{title}</h2>
      <p class="quiet" role="status">
        {note}
      </p>
      <ResultList results={shown.results} chosen={shown.chosen} onChosen={shown.choose} />
      {more}
      <AddFooter
        kind={kind}
        chosen={chosen}
        adding={shown.adding}
        destinations={destinationsOf(kind, sheet, shown.lastSheet)}
        creditsLeft={creditsLeft}
        onClear={() => {
          shown.choose(new Set());
        }}
      />
    </>
  );
}
