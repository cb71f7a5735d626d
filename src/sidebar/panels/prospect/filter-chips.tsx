import type { FilterView } from '../../../shared/prospecting';
import { Chips } from '../../ui/chips';
import { tokensOf, withoutToken, type SearchDraft } from './search-draft';

interface FilterChipsProps {
  readonly label: string;
  readonly filters: readonly FilterView[];
  readonly draft: SearchDraft;
  /** Whether each says which filter it belongs to. */
  readonly isNamed?: boolean;
  readonly onDraft: (change: (draft: SearchDraft) => SearchDraft) => void;
}

/** What is set in some filters, each to be taken away. */
export function FilterChips({ label, filters, draft, isNamed = false, onDraft }: FilterChipsProps) {
  const chips = filters.flatMap((filter) =>
    tokensOf(draft, filter).map((token) => ({
      id: `${token.key} ${token.side} ${token.label}`,
      label: isNamed ? `${filter.label}: ${token.label}` : token.label,
      isExcluded: token.side === 'exclude',
      onRemove: () => {
        onDraft((before) => withoutToken(before, token));
      },
    })),
  );
  return <Chips label={label} chips={chips} />;
}
