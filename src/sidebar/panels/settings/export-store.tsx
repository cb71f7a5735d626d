import { useState } from 'preact/hooks';
import { callServer } from '../../server';
import { OutcomeNotice, ProblemNotice } from '../../ui/notice';
import type { Outcome } from '../../ui/outcome';
import { useServer } from '../../ui/use-server';
import { exportOutcome } from './store-texts';

/** Writes what is stored to tabs that people can read. */
export function ExportStore() {
  const [outcome, setOutcome] = useState<Outcome>();
  const server = useServer();

  function start(): void {
    if (server.busy) return;
    setOutcome(undefined);
    server.run(
      () => callServer('exportStore'),
      (receipt) => {
        setOutcome(exportOutcome(receipt));
      },
    );
  }

  return (
    <div class="part">
      <div class="buttons">
        <button type="button" aria-disabled={server.busy} aria-describedby="export-help" onClick={start}>
          {server.slow ? 'Exporting…' : 'Export to a tab'}
        </button>
      </div>
      <p id="export-help" class="quiet">
        Free. Everyone who can open the file can read the tabs.
      </p>
      <ProblemNotice problem={server.problem} />
      <OutcomeNotice outcome={outcome} />
    </div>
  );
}
