import { useEffect, useRef } from 'preact/hooks';

interface Tab<T extends string> {
  readonly name: T;
  readonly label: string;
  readonly row: 'work' | 'about';
}

interface TabBarProps<T extends string> {
  readonly tabs: readonly Tab<T>[];
  readonly current: T;
  readonly onOpen: (name: T) => void;
}

/** The header of the sidebar. Panels of work have the wide row; what is about them stands small above it. */
export function TabBar<T extends string>({ tabs, current, onOpen }: TabBarProps<T>) {
  const bar = useRef<HTMLElement>(null);
  const before = useRef(current);
  // A button inside a panel can lead to another panel; the focus would stay behind in what is hidden.
  useEffect(() => {
    if (before.current !== current) bar.current?.querySelector<HTMLElement>('[aria-current]')?.focus();
    before.current = current;
  }, [current]);
  return (
    <nav ref={bar} class="tabs" aria-label="Panels">
      {(['about', 'work'] as const).map((row) => (
        <div key={row} class={`tabs-${row}`}>
          {tabs.filter((tab) => tab.row === row).map(button)}
        </div>
      ))}
    </nav>
  );

  function button({ name, label }: Tab<T>) {
    return (
      <button
        key={name}
        type="button"
        aria-current={name === current ? 'page' : undefined}
        onClick={() => {
          onOpen(name);
        }}
      >
        {label}
      </button>
    );
  }
}
