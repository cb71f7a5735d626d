import { useEffect, useRef } from 'preact/hooks';
import type { DialogInfo } from '../../server/protocol';
import type { ScriptHost } from '../script-host';
import { Frame } from './frame';

interface FrameDialogProps {
  readonly dialog: DialogInfo;
  readonly host: ScriptHost;
  readonly onClose: () => void;
}

/** `Ui.showModalDialog` and `Ui.showModelessDialog`: a page of the add-on over the sheet. */
export function FrameDialog({ dialog, host, onClose }: FrameDialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.modal) element.current?.showModal();
    else element.current?.show();
  }, []);
  return (
    <dialog
      ref={element}
      class={dialog.modal ? 'frame-dialog' : 'frame-dialog modeless'}
      aria-labelledby="frame-dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="sidebar-head">
        <h2 id="frame-dialog-title">{dialog.title}</h2>
        <button type="button" class="icon-button" aria-label="Close dialog" title="Close" onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </button>
      </div>
      <div style={{ width: `${dialog.width}px`, height: `${dialog.height}px` }}>
        <Frame key={dialog.id} frame={dialog} host={host} />
      </div>
    </dialog>
  );
}
