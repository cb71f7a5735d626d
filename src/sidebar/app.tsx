import type { ComponentChildren } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { EnrichPanel, type EnrichOpening } from './panels/enrich-panel';
import { HelpPanel } from './panels/help-panel';
import { SettingsPanel } from './panels/settings-panel';
import { OpenTab, TABS, type TabName } from './tabs';
import { TabBar } from './ui/tab-bar';

/** Where the menu opens the sidebar; see `showPanel` on the server. */
const OPENINGS: Readonly<Record<string, { readonly tab: TabName; readonly enrich?: EnrichOpening }>> = {
  'enrich-people': { tab: 'enrich', enrich: 'people' },
  'enrich-companies': { tab: 'enrich', enrich: 'companies' },
  run: { tab: 'enrich', enrich: 'run' },
  settings: { tab: 'settings' },
  help: { tab: 'help' },
};

/**
 * The panels under their header. Enrich stays in the page once it was opened, so that a run goes on while
 * somebody looks at the settings; the others are made anew and show what is so now.
 */
export function App({ panel }: { readonly panel: string | undefined }) {
  const opening = OPENINGS[panel ?? ''] ?? { tab: 'settings' };
  const [current, setCurrent] = useState<TabName>(opening.tab);
  const [hasEnrich, setHasEnrich] = useState(current === 'enrich');
  const open = useCallback((tab: TabName): void => {
    if (tab === 'enrich') setHasEnrich(true);
    setCurrent(tab);
    window.scrollTo(0, 0);
  }, []);
  return (
    <OpenTab.Provider value={open}>
      <TabBar tabs={TABS} current={current} onOpen={open} />
      {hasEnrich && (
        <Body isShown={current === 'enrich'}>
          <EnrichPanel opening={opening.enrich ?? 'people'} isShown={current === 'enrich'} />
        </Body>
      )}
      {current === 'settings' && <SettingsPanel />}
      {current === 'help' && <HelpPanel />}
    </OpenTab.Provider>
  );
}

function Body({ isShown, children }: { readonly isShown: boolean; readonly children: ComponentChildren }) {
  return <div hidden={!isShown}>{children}</div>;
}
