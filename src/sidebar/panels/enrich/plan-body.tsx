import type { RunRequest } from '../../../shared/bulk-endpoints';
import { FieldsSection } from './fields-section';
import { MappingSection } from './mapping-section';
import { draftErrors, requestOf, type PlanDraft } from './plan-draft';
import { PlanFooter } from './plan-footer';
import type { PlanSubject } from './plan-subject';
import { PlanSummary } from './plan-summary';
import type { ScreenFrame } from './screen-frame';
import { SmallRuns } from './small-runs';
import { usePlan } from './use-plan';
import { WriteSection } from './write-section';

export interface PlanFormProps {
  readonly subject: PlanSubject;
  readonly draft: PlanDraft;
  readonly onChange: (part: Partial<PlanDraft>) => void;
  readonly onRequest: (part: Partial<RunRequest>) => void;
}

interface PlanBodyProps extends PlanFormProps, Pick<ScreenFrame, 'isShown' | 'onShow'> {
  /** Whether there is something to plan; if not, saying which column is which may help. */
  readonly isUsable: boolean;
}

/** The choices and what follows from them. */
export function PlanBody({ isUsable, isShown, onShow, ...form }: PlanBodyProps) {
  const { subject, draft } = form;
  const errors = draftErrors(draft);
  const request = isUsable ? requestOf(draft) : undefined;
  const plan = usePlan(request, isShown);
  return (
    <>
      <MappingSection {...form} errors={errors} isOpen={!isUsable} />
      {isUsable && (
        <>
          <FieldsSection {...form} error={errors.fields} plan={plan.view} />
          <WriteSection {...form} errors={errors} hiddenRows={subject.hiddenRows ?? plan.view?.hidden ?? 0} />
          <PlanSummary plan={plan} kind={draft.request.kind} sheetId={draft.request.sheetId} />
          {request !== undefined && (
            <SmallRuns request={request} toAsk={plan.view?.toAsk ?? 0} isShown={isShown} onShow={onShow} />
          )}
          <PlanFooter plan={plan} errors={errors} onShow={onShow} />
        </>
      )}
    </>
  );
}
