import type { FilterView } from '../../../shared/prospecting';
import { Chips, type Chip } from '../../ui/chips';
import { tokensOf, withoutToken, withValue, type SearchDraft, type Side } from './search-draft';

type Change = (change: (draft: SearchDraft) => SearchDraft) => void;

interface FilterChipsProps {
  readonly filter: FilterView;
  readonly draft: SearchDraft;
  readonly onDraft: Change;
}

/** Each value that is set in a filter, to be taken away. */
export function FilterChips({ filter, draft, onDraft }: FilterChipsProps) {
  const chips = tokensOf(draft, filter).map((token) => ({
    id: `${token.side} ${token.label}`,
    label: token.label,
    isExcluded: token.side === 'exclude',
    onRemove: () => {
      onDraft((before) => withoutToken(before, token));
    },
  }));
  return <Chips label={`${filter.label}, chosen`} chips={chips} />;
}

interface SearchChipsProps {
  readonly filters: readonly FilterView[];
  readonly draft: SearchDraft;
  readonly onDraft: Change;
}

/** All filters of a search that are set, each with its values as one. */
export function SearchChips({ filters, draft, onDraft }: SearchChipsProps) {
  const chips = filters.flatMap((filter) =>
    (['include', 'exclude'] as const).flatMap((side) => chipOf(filter, side)),
  );
  return <Chips label="Filters" chips={chips} />;

  function chipOf(filter: FilterView, side: Side): readonly Chip[] {
    const labels = tokensOf(draft, filter)
      .filter((token) => token.side === side)
      .map(({ label }) => label);
    if (labels.length === 0) return [];
    return [
      {
        id: `${filter.key} ${side}`,
        label: `${filter.label}: ${labels.join(', ')}`,
        isExcluded: side === 'exclude',
        onRemove: () => {
          onDraft((before) => withValue(before, side, filter.key, undefined));
        },
      },
    ];
  }
}
