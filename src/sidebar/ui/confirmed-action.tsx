import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Confirm } from './confirm';

interface ConfirmedActionProps {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** Whether it takes something away. */
  readonly isDanger?: boolean;
  /** Whether the button is only words. */
  readonly isLink?: boolean;
  readonly busy: boolean;
  readonly onYes: () => void;
  /** What it means. */
  readonly children: ComponentChildren;
}

/** A button that asks before it acts. When the question is gone, the focus is on the button again. */
export function ConfirmedAction(props: ConfirmedActionProps) {
  const { label, question, yes, no, isDanger = true, isLink = false, busy, onYes, children } = props;
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asked.current && !asking) button.current?.focus();
    asked.current = asking;
  }, [asking]);

  function close(): void {
    setAsking(false);
  }

  if (!asking) {
    return (
      <button
        ref={button}
        type="button"
        class={isLink ? 'link' : undefined}
        aria-disabled={busy}
        onClick={() => {
          if (!busy) setAsking(true);
        }}
      >
        {label}
      </button>
    );
  }
  return (
    <Confirm
      question={question}
      yes={yes}
      no={no}
      isDanger={isDanger}
      onYes={() => {
        close();
        onYes();
      }}
      onNo={close}
    >
      {children}
    </Confirm>
  );
}
