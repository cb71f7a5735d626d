import { Fold } from '../../ui/fold';
import type { FilterView } from '../../../shared/prospecting';
import { FilterField } from './filter-field';
import { tokensOf, type SearchDraft } from './search-draft';
import { fieldId } from './token-field';

interface FilterGroupsProps {
  readonly filters: readonly FilterView[];
  readonly draft: SearchDraft;
  readonly onDraft: (change: (draft: SearchDraft) => SearchDraft) => void;
}

/** The common filters, and behind "More filters" the others by group. */
export function FilterGroups({ filters, draft, onDraft }: FilterGroupsProps) {
  const field = (filter: FilterView) => (
    <FilterField key={filter.key} filter={filter} draft={draft} onDraft={onDraft} />
  );
  return (
    <>
      {groupsOf(filters.filter(({ common }) => common)).map(({ name, members }) => (
        <section key={name} class="filter-group" aria-label={name}>
          {(members.length > 1 || members[0]?.label !== name) && <h2>{name}</h2>}
          {members.map(field)}
        </section>
      ))}
      <h2 class="more-filters">More filters</h2>
      {groupsOf(filters.filter(({ common }) => !common)).map(({ name, members }) => (
        <Fold
          key={name}
          name={`more-${fieldId(name.toLowerCase().replace(/\W+/g, '-'))}`}
          title={name}
          summary={summaryOf(members, draft)}
        >
          {members.map(field)}
        </Fold>
      ))}
    </>
  );
}

interface FilterGroup {
  readonly name: string;
  readonly members: readonly FilterView[];
}

function groupsOf(filters: readonly FilterView[]): readonly FilterGroup[] {
  const groups = new Map<string, FilterView[]>();
  for (const filter of filters) groups.set(filter.group, [...(groups.get(filter.group) ?? []), filter]);
  return [...groups].map(([name, members]) => ({ name, members }));
}

/** What is set in a group, else what it is about. */
function summaryOf(members: readonly FilterView[], draft: SearchDraft): string {
  const set = members.filter((filter) => tokensOf(draft, filter).length > 0);
  return set.length === 0
    ? members.map(({ label }) => label).join(', ')
    : `Set: ${set.map(({ label }) => label).join(', ')}`;
}
