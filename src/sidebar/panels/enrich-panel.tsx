import { useCallback, useEffect, useState } from 'preact/hooks';
import { callServer } from '../server';
import { useServer } from '../ui/use-server';
import { ProblemSteps } from '../ui/problem-steps';
import { HistoryScreen } from './enrich/history-screen';
import { openingScreen, type EnrichOpening, type Screen } from './enrich/opening';
import { PlanScreen } from './enrich/plan-screen';
import { ReceiptScreen } from './enrich/receipt-screen';
import { RunScreen } from './enrich/run-screen';

export type { EnrichOpening } from './enrich/opening';

interface EnrichPanelProps {
  readonly opening: EnrichOpening;
  /** Whether the panel is in sight; what is stale is asked for anew when it comes back. */
  readonly isShown: boolean;
}

const CALLS = {
  readRun: () => callServer('readRun'),
  readSelection: (kind: 'person' | 'company') => callServer('readSelection', kind),
} as const;

/** Enrich: plan, run and receipt of the rows that are selected. */
export function EnrichPanel({ opening, isShown }: EnrichPanelProps) {
  const [{ screen, visits }, setShown] = useState<{
    readonly screen: Screen | undefined;
    readonly visits: number;
  }>({ screen: undefined, visits: 0 });
  const server = useServer();
  const show = useCallback((next: Screen): void => {
    setShown((before) => ({ screen: next, visits: before.visits + 1 }));
  }, []);
  const open = (): void => {
    server.run(() => openingScreen(opening, CALLS), show);
  };
  // A panel that could not be opened is tried again whenever somebody comes back to it.
  useEffect(() => {
    if (isShown && screen === undefined) open();
  }, [isShown, server.run]);

  if (screen === undefined) {
    return (
      <main class="enrich" aria-busy={server.busy}>
        <h1>Enrich</h1>
        <ProblemSteps problem={server.problem} onRetry={open} />
        {server.slow && <p class="quiet">Reading the sheet…</p>}
      </main>
    );
  }
  // The first screen leaves the focus where it is, in the sheet; a later one takes it.
  const frame = { takesFocus: visits > 1, isShown, onShow: show };
  return (
    <main key={visits} class="enrich">
      {screen.name === 'plan' && <PlanScreen start={screen} {...frame} />}
      {screen.name === 'run' && <RunScreen start={screen} {...frame} />}
      {screen.name === 'receipt' && <ReceiptScreen run={screen.run} {...frame} />}
      {screen.name === 'history' && <HistoryScreen back={screen.back} {...frame} />}
    </main>
  );
}
