import { useContext } from 'preact/hooks';
import type { Problem, ProblemCode } from '../../shared/problem';
import { OpenTab, type TabName } from '../tabs';
import { ProblemNotice, type NoticeStep } from './notice';

interface Way {
  readonly tab: TabName;
  readonly label: string;
  /** Whether trying again helps only after it was gone. */
  readonly isOnly: boolean;
}

const TO_SETTINGS: Way = { tab: 'settings', label: 'Open settings', isOnly: true };
const TO_CREDITS: Way = { tab: 'credits', label: 'Show credits', isOnly: false };

/** Where a problem is put right, or where more is to be seen of it. */
const WAYS: Partial<Record<ProblemCode, Way>> = {
  NO_KEY: TO_SETTINGS,
  BAD_KEY: TO_SETTINGS,
  CAP: TO_SETTINGS,
  PLAN: { ...TO_SETTINGS, isOnly: false },
  NO_CREDITS: TO_CREDITS,
  KEY_LIMIT: TO_CREDITS,
  RATE_LIMIT: TO_CREDITS,
};

interface ProblemStepsProps {
  readonly problem: Problem | undefined;
  readonly onRetry?: () => void;
}

/** A problem with the buttons that lead on: to where it is put right, and to another try. */
export function ProblemSteps({ problem, onRetry }: ProblemStepsProps) {
  const openTab = useContext(OpenTab);
  const way = problem && WAYS[problem.code];
  const steps: NoticeStep[] = [];
  if (onRetry !== undefined && way?.isOnly !== true) steps.push({ label: 'Try again', onPress: onRetry });
  // The credits panel shows itself, and always offers another try.
  if (way !== undefined && (way.tab === 'settings' || onRetry === undefined))
    steps.push({
      label: way.label,
      onPress: () => {
        openTab(way.tab);
      },
    });
  return <ProblemNotice problem={problem} steps={steps} />;
}
