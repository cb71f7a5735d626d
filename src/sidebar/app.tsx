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
import { RefusalsUntilReopened } from './ui/refusals';
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
  /** How often each panel was opened. */
  const [openings, setOpenings] = useState<Partial<Record<TabName, number>>>({ [current]: 1 });
  const open = useCallback((tab: TabName): void => {
    setOpenings((before) => ({ ...before, [tab]: (before[tab] ?? 0) + 1 }));
    setCurrent(tab);
    window.scrollTo(0, 0);
  }, []);

  /** A panel that stays in the page. */
  function kept(tab: TabName, panelOf: (isShown: boolean) => ComponentChildren): ComponentChildren {
    const isShown = current === tab;
    const times = openings[tab];
    return (
      times !== undefined && (
        <div hidden={!isShown}>
          <RefusalsUntilReopened openings={times} isShown={isShown}>
            {panelOf(isShown)}
          </RefusalsUntilReopened>
        </div>
      )
    );
  }

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
