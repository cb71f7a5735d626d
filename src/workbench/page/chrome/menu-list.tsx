import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isMouseMoved, steppedIndex, type MenuNode } from './menu-node';

interface MenuListProps {
  readonly label: string;
  readonly nodes: readonly MenuNode[];
  /** Opened by the keyboard: the first line takes the focus. */
  readonly focusFirst: boolean;
  /** An item was chosen, or Escape pressed. */
  readonly onDone: () => void;
  /** Arrow left on a submenu: back to the menu it hangs on. */
  readonly onBack?: (() => void) | undefined;
}

/** An open menu with its submenus, by mouse and by keyboard (WAI-ARIA menu pattern). */
export function MenuList({ label, nodes, focusFirst, onDone, onBack }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ index: number; byKey: boolean } | null>(null);

  function lines(): HTMLElement[] {
    const children = Array.from(list.current?.children ?? []);
    return children.flatMap((child) => {
      const line = child.matches('[role=menuitem]') ? child : child.querySelector(':scope > [role=menuitem]');
      return line instanceof HTMLElement ? [line] : [];
    });
  }

  function move(step: 1 | -1) {
    const all = lines();
    const current = all.findIndex((line) => line === document.activeElement);
    all[steppedIndex(current, step, all.length)]?.focus();
  }

  useLayoutEffect(() => {
    if (focusFirst) lines()[0]?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Home') lines()[0]?.focus();
    else if (event.key === 'End') lines().at(-1)?.focus();
    else if (event.key === 'Escape') onDone();
    else if (event.key === 'ArrowLeft' && onBack) onBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  function submenu(node: Extract<MenuNode, { kind: 'submenu' }>, index: number) {
    const open = opened?.index === index;
    return (
      <div
        class="menu-branch"
        key={index}
        role="none"
        onMouseMove={(event) => {
          if (!open && isMouseMoved(event)) setOpened({ index, byKey: false });
        }}
      >
        <button
          type="button"
          role="menuitem"
          tabIndex={-1}
          aria-haspopup="menu"
          aria-expanded={open}
          onClick={() => {
            setOpened({ index, byKey: false });
          }}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowRight' && event.key !== 'Enter' && event.key !== ' ') return;
            setOpened({ index, byKey: true });
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          {node.label}
          <span class="menu-arrow" aria-hidden="true" />
        </button>
        {open && (
          <MenuList
            label={node.label}
            nodes={node.nodes}
            focusFirst={opened.byKey}
            onDone={onDone}
            onBack={() => {
              setOpened(null);
              list.current
                ?.querySelector<HTMLElement>(':scope > .menu-branch > [aria-expanded=true]')
                ?.focus();
            }}
          />
        )}
      </div>
    );
  }

  return (
    <div class="menu" role="menu" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {nodes.map((node, index) => {
        if (node.kind === 'separator') return <hr key={index} />;
        if (node.kind === 'submenu') return submenu(node, index);
        return (
          <button
            key={index}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onMouseMove={(event) => {
              if (opened && isMouseMoved(event)) setOpened(null);
            }}
            onClick={() => {
              onDone();
              node.onSelect();
            }}
          >
            {node.label}
          </button>
        );
      })}
    </div>
  );
}
