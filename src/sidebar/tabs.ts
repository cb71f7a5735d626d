import { createContext } from 'preact';

/** The panels between which the sidebar's header leads, in its order. */
export const TABS = [
  { name: 'enrich', label: 'Enrich' },
  { name: 'settings', label: 'Settings' },
  { name: 'help', label: 'Help' },
] as const;

export type TabName = (typeof TABS)[number]['name'];

/** Takes the person to another panel, such as to the settings when a key is missing. */
export const OpenTab = createContext<(tab: TabName) => void>(() => undefined);
