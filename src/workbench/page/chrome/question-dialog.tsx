import { useEffect, useRef, useState } from 'preact/hooks';
import type { QuestionButton } from '../../apps-script/ui/port';
import type { OpenQuestion } from '../../server/protocol';

interface QuestionDialogProps {
  readonly question: OpenQuestion;
  readonly onAnswer: (button: QuestionButton, text: string) => void;
}

const LABELS: Readonly<Record<QuestionButton, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** `Ui.alert` and `Ui.prompt`. Escape and the cross answer CLOSE, as in Sheets. */
export function QuestionDialog({ question, onAnswer }: QuestionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const first = question.buttons[0] ?? 'OK';
  return (
    <dialog
      ref={dialog}
      class="question"
      aria-labelledby="question-title"
      aria-describedby="question-message"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer('CLOSE', text);
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onAnswer(first, text);
        }}
      >
        <h2 id="question-title">{question.title || 'Lusha for Sheets'}</h2>
        <p id="question-message">{question.message}</p>
        {question.kind === 'prompt' && (
          <input
            type="text"
            autocomplete="off"
            aria-labelledby="question-message"
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
            }}
          />
        )}
        <div class="buttons">
          {question.buttons.map((button) => (
            <button
              key={button}
              type={button === first ? 'submit' : 'button'}
              class={button === first ? 'primary' : ''}
              onClick={() => {
                if (button !== first) onAnswer(button, text);
              }}
            >
              {LABELS[button]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
