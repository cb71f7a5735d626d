import type { ComponentChildren } from 'preact';
import { useFocusWhenShown } from './use-focus';

interface AskFirstProps {
  /** In lower case with hyphens; names the title. */
  readonly name: string;
  readonly title: string;
  readonly children: ComponentChildren;
  readonly action: string;
  readonly isDisabled: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks before something that costs or cannot be taken back, where the button stood that asked for it. */
export function AskFirst(props: AskFirstProps) {
  const { name, title, children, action, isDisabled, onConfirm, onCancel } = props;
  const group = useFocusWhenShown<HTMLDivElement>();
  return (
    <div
      ref={group}
      class="confirm"
      role="group"
      tabIndex={-1}
      aria-labelledby={`${name}-title`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <p id={`${name}-title`} class="confirm-title">
        {title}
      </p>
      {children}
      <div class="buttons">
        <button
          type="button"
          class="primary"
          aria-disabled={isDisabled}
          onClick={() => {
            if (!isDisabled) onConfirm();
          }}
        >
          {action}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
