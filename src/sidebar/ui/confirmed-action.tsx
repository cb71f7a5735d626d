import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Confirm } from './confirm';

interface ConfirmedActionProps {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  /** What it means. */
  readonly children: ComponentChildren;
}

/** A button that asks before it acts. When the question is gone, the focus is on the button again. */
export function ConfirmedAction({ label, question, yes, no, busy, onYes, children }: ConfirmedActionProps) {
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
