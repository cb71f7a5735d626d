import type { FrameLocator } from 'playwright-core';
import type { Endpoints } from '../../src/shared/endpoints';
import { quietServer } from './enrich-fixtures';
import { findingServer, lookalikesServer, signalsServer } from './panel-servers';
import type { ScriptedServer } from './scripted-server';

/** A button of a panel that spends. */
export interface PaidAction {
  readonly panel: string;
  readonly tab: string;
  readonly heading: string;
  readonly server: () => ScriptedServer;
  readonly prepare?: (frame: FrameLocator) => Promise<void>;
  readonly button: string;
  readonly endpoint: keyof Endpoints;
}

/** Fills the form of a search. */
export async function fillSearch(frame: FrameLocator, website: string): Promise<void> {
  const field = frame.getByRole('textbox', { name: 'Company websites' });
  await field.fill(website);
  await field.press('Enter');
}

export const PAID_ACTIONS: readonly PaidAction[] = [
  {
    panel: 'enrich-people',
    tab: 'Enrich',
    heading: 'Enrich',
    server: quietServer,
    button: 'Run: at most 312 credits',
    endpoint: 'startRun',
  },
  {
    panel: 'prospect',
    tab: 'Prospect',
    heading: 'Prospect',
    server: findingServer,
    prepare: (frame) => fillSearch(frame, 'contoso.example'),
    button: 'Search: at most 1 credit',
    endpoint: 'findProspects',
  },
  {
    panel: 'prospect',
    tab: 'Prospect',
    heading: '2 people',
    server: findingServer,
    prepare: async (frame) => {
      await fillSearch(frame, 'contoso.example');
      await frame.getByRole('button', { name: 'Search: at most 1 credit' }).click();
      await frame.getByRole('checkbox', { name: 'Priya Anand 1' }).check();
      await frame.getByLabel('Phone', { exact: true }).check();
    },
    button: 'Reveal and add 1: at most 5 credits',
    endpoint: 'addResults',
  },
  {
    panel: 'lookalikes',
    tab: 'Lookalikes',
    heading: 'Lookalikes',
    server: lookalikesServer,
    button: 'Find lookalikes: at most 5 credits',
    endpoint: 'findLookalikes',
  },
  {
    panel: 'buying-groups',
    tab: 'Lookalikes',
    heading: 'Lookalikes',
    server: lookalikesServer,
    button: 'Find groups: at most 40 credits',
    endpoint: 'findBuyingGroups',
  },
  {
    panel: 'signals',
    tab: 'Signals',
    heading: 'Signals',
    server: signalsServer,
    button: 'Add signals: at most 49 credits',
    endpoint: 'addSignals',
  },
];
