import type { Problem } from '../../shared/problem';
import { costText } from './cost-text';
import { refusalId } from './refusal-notice';

interface WideButtonProps {
  /** In lower case with hyphens; of the action. */
  readonly name: string;
  readonly label: string;
  /** What it says while it works long enough to say so. */
  readonly working: string | undefined;
  /** Credits at most; undefined until somebody knows. */
  readonly cost: number | undefined;
  readonly isOff: boolean;
  /** Why the plan does not allow it; said above it. */
  readonly reason: Problem | undefined;
  /** The element that says more, if any. */
  readonly textId?: string;
  /** Whether it is what the panel is there for. */
  readonly isMain?: boolean;
  readonly onPress: () => void;
}

/** A button that spends, as wide as the panel, with what it spends. It keeps the focus when it is off. */
export function WideButton(props: WideButtonProps) {
  const { name, label, working, cost, isOff, reason, textId, isMain = true, onPress } = props;
  const isBlocked = isOff || reason !== undefined;
  const described = [reason === undefined ? '' : refusalId(name), textId ?? ''].join(' ').trim();
  return (
    <button
      type="button"
      class={isMain ? 'primary wide' : 'wide'}
      aria-disabled={isBlocked}
      {...(described !== '' && { 'aria-describedby': described })}
      onClick={() => {
        if (!isBlocked) onPress();
      }}
    >
      {working ?? (cost === undefined ? label : `${label}: ${costText(cost)}`)}
    </button>
  );
}
