import type { FrameInfo } from '../../server/protocol';
import type { ScriptHost } from '../script-host';
import { Frame } from './frame';

interface SidebarProps {
  readonly sidebar: FrameInfo;
  readonly host: ScriptHost;
  readonly onClose: () => void;
}

/** The add-on's sidebar at the right, 300 pixels wide as in Sheets. */
export function Sidebar({ sidebar, host, onClose }: SidebarProps) {
  return (
    <aside class="sidebar" aria-label={sidebar.title || 'Sidebar'}>
      <div class="sidebar-head">
        <h2>{sidebar.title}</h2>
        <button type="button" class="icon-button" aria-label="Close sidebar" title="Close" onClick={onClose}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M5 5l10 10M15 5L5 15" />
          </svg>
        </button>
      </div>
      <Frame key={sidebar.id} frame={sidebar} host={host} />
    </aside>
  );
}
