import type { PlanView, RunKind } from '../../../shared/bulk-endpoints';
import { durationWords } from '../../ui/duration';
import { Lines } from '../../ui/lines';
import { Section } from '../../ui/section';
import { blankFieldsText, costLines, rowLines, unusableTitle } from './plan-texts';
import { RowNoteList } from './row-note-list';
import { TargetList } from './target-list';
import type { Plan } from './use-plan';

interface PlanSummaryProps {
  readonly plan: Plan;
  readonly kind: RunKind;
  readonly sheetId: number;
}

/** What a run would do, and what it would cost at most. The old numbers stay, paler, while new ones come. */
export function PlanSummary({ plan, kind, sheetId }: PlanSummaryProps) {
  const { view } = plan;
  return (
    <Section name="summary" title="What happens" busy={plan.seen === undefined}>
      {view === undefined && (
        <p class="quiet">{plan.problem === undefined ? 'Working out the cost…' : 'Not known yet.'}</p>
      )}
      {view !== undefined && (
        <div class={plan.seen === undefined ? 'stale' : ''}>
          <Lines lines={rowLines(view, kind)} />
          {view.unusable.count > 0 && (
            <details>
              <summary>{unusableTitle(view.unusable.count)}</summary>
              <RowNoteList name="unusable" notes={view.unusable} sheetId={sheetId} />
            </details>
          )}
          <Lines lines={[...costLines(view), ...timeLine(view)]} />
          {view.prices === 'usual' && view.costAtMost > 0 && (
            <p class="quiet">Counted with Lusha’s usual prices; those of your account are not known yet.</p>
          )}
          {view.blankFields.length > 0 && (
            <p class="notice notice-info">{blankFieldsText(view.blankFields)}</p>
          )}
          <TargetList targets={view.targets} />
        </div>
      )}
    </Section>
  );
}

function timeLine({ toAsk, seconds }: PlanView) {
  return toAsk === 0 ? [] : [{ name: 'Time', value: durationWords(seconds) }];
}
