import { useState } from 'preact/hooks';
import { costText } from '../../ui/cost-text';
import { ProblemSteps } from '../../ui/problem-steps';
import type { DraftErrors } from './plan-draft';
import { balanceText, isBroke, nothingToDo, shortage } from './plan-texts';
import type { ScreenFrame } from './screen-frame';
import type { Plan } from './use-plan';
import { useStart } from './use-start';

interface PlanFooterProps extends Pick<ScreenFrame, 'onShow'> {
  readonly plan: Plan;
  readonly errors: DraftErrors;
}

/** The button that spends, with what it spends; always in sight. */
export function PlanFooter({ plan, errors, onShow }: PlanFooterProps) {
  const { view, seen } = plan;
  const starting = useStart(onShow);
  const [isDearer, setIsDearer] = useState(false);
  const [formError] = Object.values(errors);
  const idle = view === undefined ? undefined : nothingToDo(view);
  const isBlocked =
    seen === undefined || view === undefined || idle !== undefined || isBroke(view) || starting.busy;

  function press(): void {
    if (isBlocked) return;
    setIsDearer(false);
    starting.start(seen, (newer) => {
      setIsDearer(true);
      plan.take(newer);
    });
  }

  return (
    <div class="plan-footer">
      <ProblemSteps
        problem={starting.problem ?? plan.problem}
        {...(starting.problem === undefined && { onRetry: plan.again })}
      />
      {isDearer && (
        <p class="notice notice-info" role="alert">
          The sheet has changed, and the run would cost more than you saw. Nothing was started; press again to
          agree.
        </p>
      )}
      <p id="plan-footer-text" class={view !== undefined && shortage(view) !== undefined ? 'short' : 'quiet'}>
        {formError ?? (view === undefined ? ' ' : (idle ?? shortage(view) ?? balanceText(view)))}
      </p>
      <button
        type="button"
        class="primary wide"
        aria-disabled={isBlocked}
        aria-describedby="plan-footer-text"
        onClick={press}
      >
        {label()}
      </button>
    </div>
  );

  function label(): string {
    if (starting.slow) return 'Starting…';
    if (formError !== undefined || plan.problem !== undefined) return 'Run';
    if (view === undefined || plan.slow) return 'Working out the cost…';
    return idle === undefined ? `Run: ${costText(view.costAtMost)}` : 'Nothing to run';
  }
}
