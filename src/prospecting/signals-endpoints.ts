import { identifyRows } from '../bulk/identified-rows';
import { readSelection } from '../bulk/read-selection';
import type { RunParts } from '../bulk/run-parts';
import { rowsOfAreas } from '../bulk/target-rows';
import { UnusableRequestError } from '../lusha/errors';
import type { SeedRows } from '../shared/lookalikes-endpoints';
import type {
  SignalEndpoints,
  SignalsPlan,
  SignalsReceipt,
  SignalsRequest,
  SignalsView,
} from '../shared/signals-endpoints';
import { addSignals } from './add-signals';
import { checkCost } from './check-cost';
import { createPanelPayer } from './panel-payer';
import { sheetWithId } from './sheet-with-id';
import { signalChoices } from './signal-choices';
import { signalSubject, type SignalSubject } from './signal-subject';
import { askingCost, toldRecords } from './wanted-signals';

/** More rows of signals than anybody reads, and all of them are looked at for each hundred that are asked about. */
const MOST_RECORDS = 1_000;
/** How far Lusha looks back by itself. */
const USUAL_DAYS = 182;
const DAY_MS = 86_400_000;

/** What the sidebar can do with signals. */
export function createSignalEndpoints(parts: RunParts): SignalEndpoints {
  const payer = createPanelPayer(parts, 'Signals');

  function subjectOf({ kind, sheetId, areas, headerRow, columns }: SeedRows): SignalSubject {
    const { people, companies } = payer.paying();
    const sheet = identifyRows(sheetWithId(parts.spreadsheet(), sheetId), columns);
    const selected = rowsOfAreas(areas, headerRow ?? undefined, sheet.lastRow);
    return kind === 'person'
      ? signalSubject(sheet.people(selected), people, parts.now)
      : signalSubject(sheet.companies(selected), companies, parts.now);
  }

  function checkedSubject(rows: SeedRows): SignalSubject {
    const subject = subjectOf(rows);
    if (subject.usable > MOST_RECORDS) {
      throw new UnusableRequestError(
        `Signals are asked for up to ${String(MOST_RECORDS)} rows at a time, and more are selected.`,
        'Select fewer rows, and the others afterwards. Nothing was asked.',
      );
    }
    return subject;
  }

  function plan(request: SignalsRequest, subject: SignalSubject): SignalsPlan {
    const ids = [...new Set(subject.ids().values())];
    const toSearch = subject.toSearch();
    const { lists } = payer.paying();
    const look = { lists, now: parts.now, usage: () => parts.usage() };
    return {
      records: ids.length + toSearch,
      known: toldRecords(request, ids, look).size,
      toSearch,
      costAtMost: askingCost(request, ids, toSearch, look),
      creditsLeft: payer.balance(),
    };
  }

  function add(request: SignalsRequest, costAtMost: number): SignalsReceipt {
    const { lists } = payer.paying();
    lists.refresh();
    const subject = checkedSubject(request.rows);
    checkCost(plan(request, subject).costAtMost, costAtMost);
    return addSignals(request, subject, {
      ...parts,
      payer,
      sheet: sheetWithId(parts.spreadsheet(), request.rows.sheetId),
      startOfDay: (day) => parts.timeZone().startOfDay(day),
    });
  }

  return {
    readSignals(kind): SignalsView {
      const { request, sheetName, selection, problem } = readSelection(kind, parts.spreadsheet(), undefined);
      const { sheetId, areas, headerRow, columns } = request;
      const rows: SeedRows = { kind, sheetId, areas, headerRow, columns };
      payer.usage();
      const subject = problem === null ? subjectOf(rows) : undefined;
      return {
        rows,
        sheetName,
        selection,
        usable: subject?.usable ?? 0,
        unusable: subject?.unusable ?? 0,
        types: signalChoices(kind, { state: parts.state, now: parts.now, client: () => parts.client() }),
        since: parts.timeZone().dayOf(parts.now() - USUAL_DAYS * DAY_MS),
        problem,
      };
    },

    planSignals: (request) => plan(request, checkedSubject(request.rows)),
    addSignals: (request, costAtMost) => parts.exclusively(() => add(request, costAtMost)),
  };
}
