import { useRef, useState } from 'preact/hooks';
import type { RunRequest } from '../../../shared/bulk-endpoints';
import type { ScreenFrame } from './screen-frame';
import { SmallRun } from './small-run';
import { TRIAL_ROWS, type SmallRunName } from './small-run-texts';

interface SmallRunsProps extends Pick<ScreenFrame, 'isShown' | 'onShow'> {
  readonly request: RunRequest;
  readonly toAsk: number;
}

/** Two ways to know more before the whole is paid for. Each says its own cost first. */
export function SmallRuns({ request, toAsk, isShown, onShow }: SmallRunsProps) {
  const [open, setOpen] = useState<SmallRunName>();
  const buttons = useRef<Partial<Record<SmallRunName, HTMLButtonElement | null>>>({});
  if (toAsk === 0) return null;
  const opener = (name: SmallRunName, label: string) => (
    <button
      ref={(button) => {
        buttons.current[name] = button;
      }}
      type="button"
      aria-expanded={open === name}
      onClick={() => {
        setOpen(open === name ? undefined : name);
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="small-runs">
      <div class="buttons">
        {toAsk > TRIAL_ROWS && opener('trial', `Try the first ${String(TRIAL_ROWS)} rows…`)}
        {opener('quote', 'Exact quote…')}
      </div>
      {open !== undefined && (
        <SmallRun
          key={open}
          name={open}
          request={request}
          isShown={isShown}
          onShow={onShow}
          onCancel={() => {
            buttons.current[open]?.focus();
            setOpen(undefined);
          }}
        />
      )}
    </div>
  );
}
