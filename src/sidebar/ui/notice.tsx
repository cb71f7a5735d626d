import type { Problem } from '../../shared/problem';

/** A problem, in words and with its next step; read out by screen readers when it appears. */
export function ProblemNotice({ problem }: { readonly problem: Problem | undefined }) {
  return (
    <div role="alert" class="notices">
      {problem !== undefined && (
        <div class="notice notice-problem">
          <p class="notice-message">{problem.message}</p>
          <p>{problem.action}</p>
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
