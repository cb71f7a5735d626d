import { useEffect, useRef } from 'preact/hooks';
import { Heading } from '../../ui/heading';
import { Lines } from '../../ui/lines';
import { LiveText } from '../../ui/live-text';
import { Progress } from '../../ui/progress';
import { useRefusal } from '../../ui/refusals';
import { useNow } from '../../ui/use-now';
import type { Screen } from './opening';
import { RunButtons } from './run-buttons';
import { RunTrouble } from './run-trouble';
import { closingText, countLines, creditLines, runTitle, spokenText, stateText } from './run-texts';
import type { ScreenFrame } from './screen-frame';
import { useRun } from './use-run';

interface RunScreenProps extends ScreenFrame {
  readonly start: Extract<Screen, { name: 'run' }>;
}

/** Screen readers hear how far the run has come this often. Milliseconds. */
const SPOKEN_EVERY_MS = 8_000;

/** A run under way: how far it is, what it has cost, and how to stop it. */
export function RunScreen({ start, takesFocus, onShow }: RunScreenProps) {
  const used = useRun(start.run, start.isDriving);
  const { progress } = used;
  const { run, trouble } = progress;
  const now = useNow(run.waiting?.until != null || trouble?.retryAt !== undefined);
  const closing = closingText(progress);
  // A run that was only found here has not been asked to go on since the panel was opened.
  const { reason } = useRefusal('resume', progress.isDriving ? run.waiting?.problem : undefined);
  const state = useRef<HTMLParagraphElement>(null);
  const isPressed = useRef(false);

  useEffect(() => {
    if (run.state === 'done') onShow({ name: 'receipt', run });
  }, [run.state]);

  // The button that was pressed may be gone; the keyboard goes on from what has changed.
  useEffect(() => {
    const isLost = isPressed.current && document.activeElement === document.body;
    isPressed.current = progress.pending !== undefined;
    if (isLost) state.current?.focus();
  }, [progress.pending]);

  return (
    <>
      <Heading text={runTitle(run)} takesFocus={takesFocus} />
      <p class="run-sheet">
        {!run.isMine && 'Started by somebody else, in '}
        <strong>{run.sheetName}</strong>
      </p>
      <Progress label="Rows done" done={run.done} total={run.rows} unit="rows" />
      <p ref={state} class="run-state" tabIndex={-1}>
        {stateText(progress, now)}
      </p>
      <LiveText text={spokenText(progress)} everyMs={SPOKEN_EVERY_MS} />
      <RunTrouble progress={progress} now={now} reason={reason} onRetry={used.retry} />
      <RunButtons
        progress={progress}
        reason={reason}
        onResume={used.resume}
        onStop={used.stop}
        onEnd={used.end}
      />
      <Lines lines={creditLines(run)} />
      <Lines lines={countLines(run)} />
      {closing !== undefined && <p class="quiet run-closing">{closing}</p>}
    </>
  );
}
