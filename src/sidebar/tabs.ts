import { createContext } from 'preact';

/** The panels between which the sidebar's header leads, in its order: those of work below, those about it above. */
export const TABS = [
  { name: 'enrich', label: 'Enrich', row: 'work' },
  { name: 'prospect', label: 'Prospect', row: 'work' },
  { name: 'lookalikes', label: 'Lookalikes', row: 'work' },
  { name: 'signals', label: 'Signals', row: 'work' },
  { name: 'credits', label: 'Credits', row: 'about' },
  { name: 'settings', label: 'Settings', row: 'about' },
  { name: 'help', label: 'Help', row: 'about' },
] as const;

export type TabName = (typeof TABS)[number]['name'];

/** Takes the person to another panel, such as to the settings when a key is missing. */
export const OpenTab = createContext<(tab: TabName) => void>(() => undefined);
