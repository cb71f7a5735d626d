import { useState } from 'preact/hooks';
import { PricedButton } from '../../ui/priced-button';
import type { DraftErrors } from './plan-draft';
import { balanceText, isBroke, nothingToDo, shortage } from './plan-texts';
import { runChoice } from './run-choice';
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
  const isPriced = formError === undefined && plan.problem === undefined && idle === undefined;

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
      {isDearer && (
        <p class="notice notice-info" role="alert">
          The sheet has changed, and the run would cost more than you saw. Nothing was started; press again to
          agree.
        </p>
      )}
      <PricedButton
        name="run"
        about={runChoice(plan.request)}
        label={idle === undefined || formError !== undefined ? 'Run' : 'Nothing to run'}
        working={working()}
        cost={isPriced ? view?.costAtMost : undefined}
        isOff={isBlocked}
        text={formError ?? (view === undefined ? ' ' : (idle ?? shortage(view) ?? balanceText(view)))}
        isShort={view !== undefined && shortage(view) !== undefined}
        problem={plan.problem ?? starting.problem}
        onRetry={plan.problem === undefined ? undefined : plan.again}
        onPress={press}
      />
    </div>
  );

  function working(): string | undefined {
    if (starting.slow) return 'Starting…';
    if (formError !== undefined || plan.problem !== undefined) return undefined;
    return view === undefined || plan.slow ? 'Working out the cost…' : undefined;
  }
}
