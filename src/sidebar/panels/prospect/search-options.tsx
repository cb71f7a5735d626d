import type { LeaveOutColumn, ProspectingView } from '../../../shared/prospect-endpoints';
import { Fold } from '../../ui/fold';
import { SelectField } from '../../ui/select-field';
import { withForm, withLeaveOut, type SearchDraft } from './search-draft';

interface SearchOptionsProps {
  readonly view: ProspectingView;
  readonly draft: SearchDraft;
  readonly onDraft: (change: (draft: SearchDraft) => SearchDraft) => void;
}

const PAGE_SIZES = [10, 25, 50, 100];
/** The most that Lusha takes (contract 5.2). */
const MOST_PER_COMPANY = 20;

/** How the search is done: what is left out besides the filters, and how many results come at once. */
export function SearchOptions({ view, draft, onDraft }: SearchOptionsProps) {
  const { form, leaveOut } = draft;
  const isPeople = form.kind === 'contacts';
  const { sheet } = view;

  return (
    <>
      <SelectField
        id="leave-out"
        label="Leave out what the sheet has"
        options={[
          { value: '', text: 'Nothing' },
          ...sheet.columns.map((column) => ({ value: String(column.column), text: leaveOutText(column) })),
        ]}
        value={leaveOut?.sheetId === sheet.id ? String(leaveOut.column) : ''}
        onChange={(value) => {
          const chosen = value === '' ? null : { sheetId: sheet.id, column: Number(value) };
          onDraft((before) => withLeaveOut(before, chosen));
        }}
      />
      <Fold name="search-options" title="Options" summary={summary()}>
        <SelectField
          id="page-size"
          label="Results at once"
          options={PAGE_SIZES.map((size) => ({ value: String(size), text: String(size) }))}
          value={String(form.pageSize)}
          onChange={(value) => {
            onDraft((before) => withForm(before, { pageSize: Number(value) }));
          }}
        />
        {isPeople && (
          <SelectField
            id="per-company"
            label="People of one company"
            options={[
              { value: '', text: 'Any number' },
              ...Array.from({ length: MOST_PER_COMPANY }, (_, index) => String(index + 1)).map((value) => ({
                value,
                text: `At most ${value}`,
              })),
            ]}
            value={String(form.peoplePerCompany ?? '')}
            onChange={(value) => {
              onDraft((before) =>
                withForm(before, { peoplePerCompany: value === '' ? null : Number(value) }),
              );
            }}
          />
        )}
        <label class="tick">
          <input
            type="checkbox"
            checked={form.partialProfiles}
            onChange={(event) => {
              const partialProfiles = event.currentTarget.checked;
              onDraft((before) => withForm(before, { partialProfiles }));
            }}
          />
          <span>Also {isPeople ? 'people' : 'companies'} of whom Lusha knows little</span>
        </label>
        {isPeople && (
          <label class="tick">
            <input
              type="checkbox"
              checked={form.excludeDoNotCall}
              onChange={(event) => {
                const excludeDoNotCall = event.currentTarget.checked;
                onDraft((before) => withForm(before, { excludeDoNotCall }));
              }}
            />
            <span>
              Leave out “do not call” numbers <span class="quiet">(Scale plan)</span>
            </span>
          </label>
        )}
      </Fold>
    </>
  );

  function summary(): string {
    const parts = [`${String(form.pageSize)} at once`];
    if (form.peoplePerCompany !== null) parts.push(`${String(form.peoplePerCompany)} of a company`);
    if (form.partialProfiles) parts.push('also little known ones');
    if (form.excludeDoNotCall) parts.push('no “do not call”');
    return parts.join(', ');
  }
}

function leaveOutText({ label, count }: LeaveOutColumn): string {
  return `${label}: ${String(count)}`;
}
