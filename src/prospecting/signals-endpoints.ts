import { identifyRows } from '../bulk/identified-rows';
import { readSelection } from '../bulk/read-selection';
import type { RunParts } from '../bulk/run-parts';
import { rowsOfAreas } from '../bulk/target-rows';
import { pricesOf } from '../credits/prices';
import {
  knownSignals,
  missingSignals,
  payForSignals,
  signalsCost,
  type SignalsQuestion,
} from '../lists/pay-for-signals';
import { UnusableRequestError } from '../lusha/errors';
import type { CompanySignalType, ContactSignalType } from '../lusha/signals/signal-types';
import { explain } from '../messages/explain';
import type { FoundLists } from '../reveals/found-lists';
import type { SeedRows } from '../shared/lookalikes-endpoints';
import type { Problem } from '../shared/problem';
import type {
  SignalEndpoints,
  SignalsPlan,
  SignalsReceipt,
  SignalsRequest,
  SignalsView,
} from '../shared/signals-endpoints';
import { createPanelPayer } from './panel-payer';
import { COMPANY_SIGNAL_WORDS, CONTACT_SIGNAL_WORDS } from '../lists/signal-words';
import { signalSubject, type SignalSubject } from './signal-subject';
import { checkColumns, writeSignalColumns, writeSignalsTab, type ToldRow } from './write-signals';

/** One request of signals takes as many (contract 7.1), and an execution has time for it and what goes with it. */
const MOST_RECORDS = 100;
/** How far Lusha looks back by itself. */
const USUAL_DAYS = 182;
const DAY_MS = 86_400_000;

/** What the sidebar can do with signals. */
export function createSignalEndpoints(parts: RunParts): SignalEndpoints {
  const payer = createPanelPayer(parts, 'Signals');

  function sheetOf({ sheetId }: Pick<SeedRows, 'sheetId'>): GoogleAppsScript.Spreadsheet.Sheet {
    const sheet = parts.spreadsheet().getSheetById(sheetId);
    if (sheet === null)
      throw new UnusableRequestError('The sheet is gone.', 'Read the selection again. Nothing was asked.');
    return sheet;
  }

  function subjectOf({ kind, areas, headerRow, columns, ...rows }: SeedRows): SignalSubject {
    const { people, companies } = payer.paying();
    const sheet = identifyRows(sheetOf(rows), columns);
    const selected = rowsOfAreas(areas, headerRow ?? undefined, sheet.lastRow);
    return kind === 'person'
      ? signalSubject(sheet.people(selected), people, parts.now)
      : signalSubject(sheet.companies(selected), companies, parts.now);
  }

  function checkedSubject(rows: SeedRows): SignalSubject {
    const subject = subjectOf(rows);
    if (subject.usable > MOST_RECORDS) {
      throw new UnusableRequestError(
        `Signals are asked for ${String(MOST_RECORDS)} rows at a time, and more are selected.`,
        'Select fewer rows, and the others afterwards. Nothing was asked.',
      );
    }
    return subject;
  }

  /** What is asked at most: a search for those without an id, then every signal that may be found. */
  function plan(request: SignalsRequest, subject: SignalSubject, lists: FoundLists): SignalsPlan {
    const { kind } = request.rows;
    const question = questionOf(request, [...new Set(subject.ids().values())]);
    const missing = missingSignals(question, lists, parts.now(), parts.usage());
    const toSearch = subject.toSearch();
    const { search, searchBlock } = pricesOf(parts.usage(), kind);
    const searching = Math.ceil(toSearch / searchBlock) * search;
    const unknown = signalsCost(kind, toSearch * request.types.length * request.most, parts.usage());
    const asked = missing.reduce((sum, { ids }) => sum + ids.length, 0);
    return {
      records: question.ids.length + toSearch,
      known: question.ids.length - asked,
      toSearch,
      costAtMost: searching + unknown + missing.reduce((sum, { costAtMost }) => sum + costAtMost, 0),
      creditsLeft: payer.balance(),
    };
  }

  function add(request: SignalsRequest, costAtMost: number): SignalsReceipt {
    if (request.output === 'columns') checkColumns(request.rows);
    const listParts = { ...payer.listParts(), usage: () => parts.usage() };
    listParts.lists.refresh();
    const subject = checkedSubject(request.rows);
    const planned = plan(request, subject, listParts.lists);
    if (planned.costAtMost > costAtMost) {
      throw new UnusableRequestError(
        `This may cost ${String(planned.costAtMost)} credits by now, which is more than you saw.`,
        'Nothing was asked. Read the selection again to see what it costs now.',
      );
    }
    const notSearched = subject.search();
    const ids = subject.ids();
    const question = questionOf(request, [...new Set(ids.values())]);
    const failed = question.ids.length === 0 ? undefined : attempt(() => payForSignals(question, listParts));
    const known = knownSignals(question, listParts.lists, parts.now());
    const seen = new Set<number>();
    const told = subject.rows.flatMap(({ fingerprint, who }): readonly ToldRow[] => {
      const signals = known.get(ids.get(fingerprint) ?? '');
      if (signals === undefined || seen.has(fingerprint)) return [];
      seen.add(fingerprint);
      return [{ fingerprint, who, signals }];
    });
    const signals = told.reduce((sum, row) => sum + row.signals.length, 0);
    return {
      withSignals: told.filter((row) => row.signals.length > 0).length,
      without: told.filter((row) => row.signals.length === 0).length,
      notFound: subject.usable - ids.size,
      signals,
      sheetName: signals === 0 ? null : write(request, subject, told),
      creditsCharged: payer.charged(),
      creditsLeft: payer.balance(),
      problem: problemOf(failed ?? notSearched),
    };
  }

  function write({ rows, output }: SignalsRequest, subject: SignalSubject, told: readonly ToldRow[]): string {
    const startOfDay = (day: string): Date => parts.timeZone().startOfDay(day);
    if (output === 'tab') return writeSignalsTab(parts.spreadsheet(), told, startOfDay);
    const sheet = sheetOf(rows);
    writeSignalColumns(sheet, rows, subject.rows, told, startOfDay);
    parts.flush();
    return sheet.getName();
  }

  function problemOf(error: Error | undefined): Problem | null {
    if (error === undefined) return null;
    const problem = explain(error, 'sidebar', parts.clockTime);
    if (problem === undefined) throw error;
    return problem;
  }

  return {
    readSignals(kind): SignalsView {
      const { request, sheetName, selection, problem } = readSelection(kind, parts.spreadsheet(), undefined);
      const { sheetId, areas, headerRow, columns } = request;
      const rows: SeedRows = { kind, sheetId, areas, headerRow, columns };
      payer.usage();
      const words = kind === 'person' ? CONTACT_SIGNAL_WORDS : COMPANY_SIGNAL_WORDS;
      const subject = problem === null ? subjectOf(rows) : undefined;
      return {
        rows,
        sheetName,
        selection,
        usable: subject?.usable ?? 0,
        unusable: subject?.unusable ?? 0,
        types: Object.entries(words).map(([value, label]) => ({ value, label })),
        since: parts.timeZone().dayOf(parts.now() - USUAL_DAYS * DAY_MS),
        problem,
      };
    },

    planSignals: (request) => plan(request, checkedSubject(request.rows), payer.paying().lists),
    addSignals: (request, costAtMost) => parts.exclusively(() => add(request, costAtMost)),
  };
}

function questionOf({ rows, types, since, most }: SignalsRequest, ids: readonly string[]): SignalsQuestion {
  const wish = { ids, since, most };
  return rows.kind === 'person'
    ? { ...wish, kind: 'person', types: types as readonly ContactSignalType[] }
    : { ...wish, kind: 'company', types: types as readonly CompanySignalType[] };
}

/** What went wrong; what came before it is stored, and is shown with the reason. */
function attempt(work: () => unknown): Error | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return error;
  }
}
