import type { ComponentChildren } from 'preact';
import { useFocusWhenShown } from './use-focus';

interface ConfirmProps {
  readonly question: string;
  /** What to press to go ahead. */
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
  /** What it means. */
  readonly children: ComponentChildren;
}

/** A question in place of the button that asked it; the focus goes to the answer that changes nothing. */
export function Confirm({ question, yes, no, onYes, onNo, children }: ConfirmProps) {
  const harmless = useFocusWhenShown<HTMLButtonElement>();
  return (
    <div class="confirm" role="group" aria-label={question}>
      <p class="fact">{question}</p>
      {children}
      <div class="buttons">
        <button type="button" class="danger" onClick={onYes}>
          {yes}
        </button>
        <button ref={harmless} type="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
