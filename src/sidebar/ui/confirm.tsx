import type { ComponentChildren } from 'preact';
import { useFocusWhenShown } from './use-focus';

interface ConfirmProps {
  readonly question: string;
  /** What to press to go ahead. */
  readonly yes: string;
  readonly no: string;
  /** Whether going ahead takes something away, rather than being what the question was opened for. */
  readonly isDanger: boolean;
  readonly isOff?: boolean;
  /** The element that says why it is off, if any. */
  readonly yesDescribedBy?: string | undefined;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What it means. */
  readonly children: ComponentChildren;
}

/**
 * Asks before something that costs or cannot be taken back. The focus goes to the answer that changes nothing, which
 * Escape gives too.
 */
export function Confirm(props: ConfirmProps) {
  const { question, yes, no, isDanger, isOff = false, yesDescribedBy, onYes, onNo, children } = props;
  const harmless = useFocusWhenShown<HTMLButtonElement>();
  return (
    <div
      class="confirm"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <p class="fact">{question}</p>
      {children}
      <div class="buttons">
        <button
          type="button"
          class={isDanger ? 'danger' : 'primary'}
          aria-disabled={isOff}
          aria-describedby={yesDescribedBy}
          onClick={() => {
            if (!isOff) onYes();
          }}
        >
          {yes}
        </button>
        <button ref={harmless} type="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
