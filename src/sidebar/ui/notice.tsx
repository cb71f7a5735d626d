import type { Problem } from '../../shared/problem';
import type { Outcome } from './outcome';

interface ProblemNoticeProps {
  readonly problem: Problem | undefined;
  /** Offers to try once more, where there is no other button for it. */
  readonly onRetry?: () => void;
}

/** A problem, in words and with its next step; read out by screen readers when it appears. */
export function ProblemNotice({ problem, onRetry }: ProblemNoticeProps) {
  return (
    <div role="alert" class="notices">
      {problem !== undefined && (
        <div class="notice notice-problem">
          <p class="notice-message">{problem.message}</p>
          <p>{problem.action}</p>
          {onRetry !== undefined && (
            <button type="button" onClick={onRetry}>
              Try again
            </button>
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
