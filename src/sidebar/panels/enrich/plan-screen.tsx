import { Heading } from '../../ui/heading';
import { ProblemSteps } from '../../ui/problem-steps';
import { Segmented } from '../../ui/segmented';
import { SelectedRows } from '../../ui/selected-rows';
import type { PlanStart } from './opening';
import { PlanBody } from './plan-body';
import { rowsText } from './plan-texts';
import type { ScreenFrame } from './screen-frame';
import { UnusableSelection } from '../../ui/unusable-selection';
import { usePlanForm } from './use-plan-form';

interface PlanScreenProps extends ScreenFrame {
  readonly start: PlanStart;
}

const KINDS = [
  { value: 'person', label: 'People' },
  { value: 'company', label: 'Companies' },
] as const;

/** What to enrich, with what, where it goes and what it costs. Nothing here costs anything. */
export function PlanScreen({ start, takesFocus, isShown, onShow }: PlanScreenProps) {
  const planForm = usePlanForm(start);
  const { kind, form, reading, read } = planForm;
  const isUsable = form !== undefined && (form.subject.problem === null || form.draft.isMappedByHand);
  return (
    <>
      <div class="title-line">
        <Heading text="Enrich" takesFocus={takesFocus} />
        <button
          type="button"
          class="link"
          onClick={() => {
            onShow({
              name: 'history',
              back: { ...start, kind, subject: planForm.keep(), wanted: undefined },
            });
          }}
        >
          Past runs
        </button>
      </div>
      <Segmented label="What the rows are about" name="kind" options={KINDS} value={kind} onChange={read} />
      <SelectedRows
        rows={form && { ...form.subject, text: selectedText(form.subject.rows) }}
        busy={reading.busy}
        slow={reading.slow}
        onRead={() => {
          read(kind);
        }}
      />
      <ProblemSteps problem={reading.problem} />
      <UnusableSelection problem={isUsable ? null : (form?.subject.problem ?? null)} />
      {start.wanted?.note !== undefined && <p class="notice notice-info">{start.wanted.note}</p>}
      {form !== undefined && (isUsable || form.subject.columns.length > 0) && (
        <PlanBody
          key={kind}
          {...form}
          isUsable={isUsable}
          isShown={isShown}
          onChange={planForm.change}
          onRequest={planForm.changeRequest}
          onShow={onShow}
        />
      )}
    </>
  );
}

/** Blank where only the plan will tell. */
function selectedText(rows: number | null): string {
  return rows === null || rows === 0 ? ' ' : rowsText(rows);
}
