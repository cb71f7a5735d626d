interface TabBarProps<T extends string> {
  readonly tabs: readonly { readonly name: T; readonly label: string }[];
  readonly current: T;
  readonly onOpen: (name: T) => void;
}

/** The header of the sidebar; takes a second line when there are more panels than fit into one. */
export function TabBar<T extends string>({ tabs, current, onOpen }: TabBarProps<T>) {
  return (
    <nav class="tabs" aria-label="Panels">
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
