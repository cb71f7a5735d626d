import { useEffect, useRef } from 'preact/hooks';

interface TabBarProps<T extends string> {
  readonly tabs: readonly { readonly name: T; readonly label: string }[];
  readonly current: T;
  readonly onOpen: (name: T) => void;
}

/** The header of the sidebar; takes a second line when there are more panels than fit into one. */
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
      {tabs.map(({ name, label }) => (
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
      ))}
    </nav>
  );
}
