import { useMemo, useState } from 'preact/hooks';
import type { RunRequest } from '../../../shared/bulk-endpoints';
import { ActionProblem } from '../../ui/action-problem';
import { Confirm } from '../../ui/confirm';
import { refusalId } from '../../ui/refusal-notice';
import { useRefusal } from '../../ui/refusals';
import { useInSight } from '../../ui/use-in-sight';
import { balanceText, isBroke, shortage } from './plan-texts';
import { runChoice } from './run-choice';
import type { ScreenFrame } from './screen-frame';
import { smallRequest, smallRunTexts, type SmallRunName } from './small-run-texts';
import { usePlan } from './use-plan';
import { useStart } from './use-start';

interface SmallRunProps extends Pick<ScreenFrame, 'isShown' | 'onShow'> {
  readonly name: SmallRunName;
  readonly request: RunRequest;
  readonly onCancel: () => void;
}

/** Asks before a small run, with its cost. */
export function SmallRun({ name, request, isShown, onShow, onCancel }: SmallRunProps) {
  const small = useMemo(() => smallRequest(name, request), [name, request]);
  const plan = usePlan(small, isShown);
  const starting = useStart(onShow);
  const [isDearer, setIsDearer] = useState(false);
  const { seen } = plan;
  const view = seen === undefined ? undefined : plan.view;
  const problem = plan.problem ?? starting.problem;
  const { reason, asked } = useRefusal(`run ${runChoice(small)}`, problem);
  const element = useInSight(problem, reason);
  const { title, text, action } = smallRunTexts(name, small, view);
  return (
    <div ref={element}>
      <Confirm
        question={title}
        yes={starting.slow ? 'Starting…' : action}
        no="Cancel"
        isDanger={false}
        isOff={view === undefined || isBroke(view) || starting.busy || reason !== undefined}
        yesDescribedBy={reason && refusalId(name)}
        onYes={() => {
          if (seen === undefined) return;
          asked();
          starting.start(seen, (newer) => {
            setIsDearer(true);
            plan.take(newer);
          });
        }}
        onNo={onCancel}
      >
        <p>{text}</p>
        {isDearer && (
          <p role="alert">
            The sheet has changed, and it would cost more than you saw. Press again to agree.
          </p>
        )}
        <p class="quiet">{view === undefined ? ' ' : (shortage(view) ?? balanceText(view))}</p>
        <ActionProblem name={name} problem={problem} reason={reason} isAboutChoice onRetry={plan.again} />
      </Confirm>
    </div>
  );
}
