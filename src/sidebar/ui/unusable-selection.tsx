import type { Problem } from '../../shared/problem';

/** Why the selection is of no use, and what to select instead. Nothing is wrong, so it does not look like it. */
export function UnusableSelection({ problem }: { readonly problem: Problem | null }) {
  return (
    <div role="status">
      {problem !== null && (
        <div class="notice notice-info">
          <p class="notice-message">{problem.message}</p>
          <p>{problem.action}</p>
        </div>
      )}
    </div>
  );
}
