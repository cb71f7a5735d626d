import type { Problem } from '../../shared/problem';

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

/** Something that worked. */
export function SuccessNotice({ text }: { readonly text: string | undefined }) {
  return (
    <div role="status" class="notices">
      {text !== undefined && <p class="notice notice-success">{text}</p>}
    </div>
  );
}
