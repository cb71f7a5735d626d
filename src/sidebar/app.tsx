import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { CreditsPanel } from './panels/credits-panel';
import { EnrichPanel, type EnrichOpening } from './panels/enrich-panel';
import { HelpPanel } from './panels/help-panel';
import { LookalikesPanel, type LookalikesOpening } from './panels/lookalikes-panel';
import { ProspectPanel } from './panels/prospect-panel';
import { SignalsPanel } from './panels/signals-panel';
import { SettingsPanel } from './panels/settings-panel';
import { OpenTab, TABS, type TabName } from './tabs';
import { TabBar } from './ui/tab-bar';

/** What the menu item was about that opened the sidebar. */
interface Opening {
  readonly tab: TabName;
  readonly enrich?: EnrichOpening;
  readonly like?: LookalikesOpening;
}

/** Where the menu opens the sidebar; see `showPanel` on the server. */
const OPENINGS: Readonly<Record<string, Opening>> = {
  'enrich-people': { tab: 'enrich', enrich: 'people' },
  'enrich-companies': { tab: 'enrich', enrich: 'companies' },
  run: { tab: 'enrich', enrich: 'run' },
  prospect: { tab: 'prospect' },
  lookalikes: { tab: 'lookalikes' },
  'buying-groups': { tab: 'lookalikes', like: 'groups' },
  signals: { tab: 'signals' },
  credits: { tab: 'credits' },
  settings: { tab: 'settings' },
  help: { tab: 'help' },
};

/**
 * The panels under their header. Panels where something was begun stay in the page once they were opened, so that a
 * run goes on, and what was found or half filled in stays, while somebody looks at another; the rest are made anew.
 */
export function App({ panel }: { readonly panel: string | undefined }) {
  const opening = OPENINGS[panel ?? ''] ?? { tab: 'settings' };
  const [current, setCurrent] = useState<TabName>(opening.tab);
  const [opened, setOpened] = useState<readonly TabName[]>([current]);
  const open = useCallback((tab: TabName): void => {
    setOpened((before) => (before.includes(tab) ? before : [...before, tab]));
    setCurrent(tab);
    window.scrollTo(0, 0);
  }, []);

  /** A panel that stays in the page. */
  const kept = (tab: TabName, panelOf: (isShown: boolean) => ComponentChildren) =>
    opened.includes(tab) && <div hidden={current !== tab}>{panelOf(current === tab)}</div>;

  return (
    <OpenTab.Provider value={open}>
      <TabBar tabs={TABS} current={current} onOpen={open} />
      {kept('enrich', (isShown) => (
        <EnrichPanel opening={opening.enrich ?? 'people'} isShown={isShown} />
      ))}
      {kept('prospect', (isShown) => (
        <ProspectPanel isShown={isShown} />
      ))}
      {kept('lookalikes', (isShown) => (
        <LookalikesPanel opening={opening.like ?? 'lookalikes'} isShown={isShown} />
      ))}
      {current === 'credits' && <CreditsPanel />}
      {kept('signals', (isShown) => (
        <SignalsPanel isShown={isShown} />
      ))}
      {kept('settings', (isShown) => (
        <SettingsPanel isShown={isShown} />
      ))}
      {current === 'help' && <HelpPanel />}
    </OpenTab.Provider>
  );
}
