import { useEffect, useRef, useState } from 'preact/hooks';
import type { AccountStatus, SimulatorAction } from '../../server/protocol';
import { SimulatorPanel } from './simulator-panel';
import { statusText } from './status-text';

interface StatusBarProps {
  readonly account: AccountStatus;
  readonly running: string | null;
  readonly onAction: (action: SimulatorAction) => void;
  readonly onRecalculate: () => void;
}

/** The quiet line at the bottom; for a simulated account it opens the simulator's panel. */
export function StatusBar({ account, running, onAction, onRecalculate }: StatusBarProps) {
  const [open, setOpen] = useState(false);
  const bar = useRef<HTMLElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { simulated } = account;

  useEffect(() => {
    if (!open) return undefined;
    function closeOutside(event: PointerEvent) {
      if (!(event.target instanceof Node && bar.current?.contains(event.target))) setOpen(false);
    }
    document.addEventListener('pointerdown', closeOutside, true);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
    };
  }, [open]);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !open) return;
    setOpen(false);
    button.current?.focus();
  }

  return (
    <footer class={simulated ? 'status-bar' : 'status-bar live'} ref={bar} onKeyDown={onKeyDown}>
      {simulated ? (
        <button
          type="button"
          ref={button}
          aria-expanded={open}
          aria-controls="simulator-panel"
          onClick={() => {
            setOpen(!open);
          }}
        >
          {statusText(account)}
        </button>
      ) : (
        <span>{statusText(account)}</span>
      )}
      <span class="running" role="status">
        {running ?? ''}
      </span>
      {open && simulated && (
        <section class="panel" id="simulator-panel" aria-label="Simulator">
          <h2>Simulator</h2>
          <SimulatorPanel account={simulated} onAction={onAction} onRecalculate={onRecalculate} />
        </section>
      )}
    </footer>
  );
}
