import type { Problem } from '../../shared/problem';
import type { Outcome } from './outcome';

/** A button that leads on from a problem. */
export interface NoticeStep {
  readonly label: string;
  readonly onPress: () => void;
}

interface ProblemNoticeProps {
  readonly problem: Problem | undefined;
  readonly steps?: readonly NoticeStep[];
}

/** A problem, in words and with its next step; read out by screen readers when it appears. */
export function ProblemNotice({ problem, steps = [] }: ProblemNoticeProps) {
  return (
    <div role="alert" class="notices">
      {problem !== undefined && (
        <div class="notice notice-problem">
          <p class="notice-message">{problem.message}</p>
          <p>{problem.action}</p>
          {steps.length > 0 && (
            <div class="buttons">
              {steps.map(({ label, onPress }) => (
                <button key={label} type="button" onClick={onPress}>
                  {label}
                </button>
              ))}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

export function OutcomeNotice({ outcome }: { readonly outcome: Outcome | undefined }) {
  return (
    <div role="status" class="notices">
      {outcome !== undefined && (
        <div class={outcome.done ? 'notice notice-success' : 'notice notice-hint'}>
          {outcome.texts.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
    </div>
  );
}

/** Something that worked. */
export function SuccessNotice({ text }: { readonly text: string | undefined }) {
  return <OutcomeNotice outcome={text === undefined ? undefined : { done: true, texts: [text] }} />;
}
