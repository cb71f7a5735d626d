import { useMemo, useState } from 'preact/hooks';
import type { RunRequest } from '../../../shared/bulk-endpoints';
import { AskFirst } from '../../ui/ask-first';
import { ProblemSteps } from '../../ui/problem-steps';
import { balanceText, isBroke, shortage } from './plan-texts';
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
  const { title, text, action } = smallRunTexts(name, small, view);
  return (
    <AskFirst
      name={name}
      title={title}
      action={starting.slow ? 'Starting…' : action}
      isDisabled={view === undefined || isBroke(view) || starting.busy}
      onConfirm={() => {
        if (seen === undefined) return;
        starting.start(seen, (newer) => {
          setIsDearer(true);
          plan.take(newer);
        });
      }}
      onCancel={onCancel}
    >
      <p>{text}</p>
      {isDearer && (
        <p role="alert">The sheet has changed, and it would cost more than you saw. Press again to agree.</p>
      )}
      <p class="quiet">{view === undefined ? ' ' : (shortage(view) ?? balanceText(view))}</p>
      <ProblemSteps problem={plan.problem ?? starting.problem} onRetry={plan.again} />
    </AskFirst>
  );
}
