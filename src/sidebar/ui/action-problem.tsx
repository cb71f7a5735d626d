import type { Problem } from '../../shared/problem';
import { ProblemSteps } from './problem-steps';
import { RefusalNotice } from './refusal-notice';

interface ActionProblemProps {
  /** In lower case with hyphens; of the action. */
  readonly name: string;
  readonly problem: Problem | undefined;
  /** Why the plan does not allow the action; it stays until the panel is opened again. */
  readonly reason: Problem | undefined;
  /** Whether another choice may be allowed. */
  readonly isAboutChoice: boolean;
  readonly onRetry?: (() => void) | undefined;
}

/** What came of an action that spends, if it failed; stands above its button. */
export function ActionProblem({ name, problem, reason, isAboutChoice, onRetry }: ActionProblemProps) {
  const other = problem?.code === 'PLAN' || reason !== undefined ? undefined : problem;
  return (
    <>
      <RefusalNotice name={name} reason={reason} isAboutChoice={isAboutChoice} />
      <ProblemSteps problem={other} {...(onRetry && { onRetry })} />
    </>
  );
}
