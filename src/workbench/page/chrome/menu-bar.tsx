import { useEffect, useRef, useState } from 'preact/hooks';
import { MenuList } from './menu-list';
import { isMouseMoved, steppedIndex, type MenuTree } from './menu-node';

interface MenuBarProps {
  readonly menus: readonly MenuTree[];
  /** The menu was closed by an item or Escape: the grid takes the keyboard again. */
  readonly onClosed: () => void;
}

/** The row of menus below the title; one is open at a time, and the mouse slides from one to the next. */
export function MenuBar({ menus, onClosed }: MenuBarProps) {
  const bar = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<{ index: number; byKey: boolean } | null>(null);
  const [stop, setStop] = useState(0);

  useEffect(() => {
    if (!opened) return undefined;
    function closeOutside(event: Event) {
      if (event.target instanceof Node && bar.current?.contains(event.target)) return;
      setOpened(null);
    }
    // A click into the grid or a frame never reaches this document as a click, but it takes the focus.
    document.addEventListener('pointerdown', closeOutside, true);
    window.addEventListener('blur', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside, true);
      window.removeEventListener('blur', closeOutside);
    };
  }, [opened !== null]);

  function buttons(): HTMLElement[] {
    return Array.from(bar.current?.querySelectorAll<HTMLElement>(':scope > .menu-root > button') ?? []);
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step !== 0) {
      const index = steppedIndex(opened?.index ?? stop, step, menus.length);
      setStop(index);
      if (opened) setOpened({ index, byKey: true });
      else buttons()[index]?.focus();
    } else if (event.key === 'ArrowDown' || ((event.key === 'Enter' || event.key === ' ') && !opened)) {
      setOpened({ index: opened?.index ?? stop, byKey: true });
    } else if (event.key === 'Escape' && opened) {
      setOpened(null);
      onClosed();
    } else return;
    event.preventDefault();
  }

  return (
    <div class="menu-bar" role="menubar" aria-label="Menus" ref={bar} onKeyDown={onKeyDown}>
      {menus.map((menu, index) => (
        <div class="menu-root" key={menu.label} role="none">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={opened?.index === index}
            tabIndex={index === stop ? 0 : -1}
            onFocus={() => {
              setStop(index);
            }}
            onClick={() => {
              setOpened(opened?.index === index ? null : { index, byKey: false });
            }}
            onMouseMove={(event) => {
              if (opened && opened.index !== index && isMouseMoved(event)) setOpened({ index, byKey: false });
            }}
          >
            {menu.label}
          </button>
          {opened?.index === index && (
            <MenuList
              // A menu opened by the mouse is built anew for the keyboard, whose focus goes into it.
              key={`${menu.label} ${opened.byKey}`}
              label={menu.label}
              nodes={menu.nodes}
              focusFirst={opened.byKey}
              onDone={() => {
                setOpened(null);
                onClosed();
              }}
            />
          )}
        </div>
      ))}
    </div>
  );
}
