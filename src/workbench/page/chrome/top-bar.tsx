import type { MenuTree } from './menu-node';
import { MenuBar } from './menu-bar';

interface TopBarProps {
  readonly title: string;
  readonly live: boolean;
  readonly menus: readonly MenuTree[];
  readonly onMenuClosed: () => void;
}

export function TopBar({ title, live, menus, onMenuClosed }: TopBarProps) {
  return (
    <header class="top-bar">
      <svg class="logo" viewBox="0 0 32 32" aria-hidden="true">
        <rect width="32" height="32" rx="7" />
        <path d="M9 9.5h14M9 16h14M9 22.5h14M16 9.5v13" />
      </svg>
      <div class="top-lines">
        <h1 class="title">{title}</h1>
        <MenuBar menus={menus} onClosed={onMenuClosed} />
      </div>
      {live ? (
        <p class="badge badge-live">
          <strong>Live.</strong> Real Lusha account, real credits
        </p>
      ) : (
        <p class="badge">Workbench, on this computer only</p>
      )}
    </header>
  );
}
