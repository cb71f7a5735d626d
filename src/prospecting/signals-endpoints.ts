import { readSelection } from '../bulk/read-selection';
import type { RunParts } from '../bulk/run-parts';
import { pricesOf } from '../credits/prices';
import { knownSignals, missingSignals, payForSignals, type SignalsQuestion } from '../lists/pay-for-signals';
import { UnusableRequestError } from '../lusha/errors';
import type { CompanySignalType, ContactSignalType } from '../lusha/signals/signal-types';
import { explain } from '../messages/explain';
import type { FoundLists } from '../reveals/found-lists';
import { reveal, type RevealParts } from '../reveals/reveal';
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
import { COMPANY_SIGNAL_WORDS, CONTACT_SIGNAL_WORDS } from './signal-words';
import { companyRows, personRows, type SignalRow } from './signal-rows';
import { checkColumns, writeSignalColumns, writeSignalsTab, type ToldRow } from './write-signals';

/** One request of signals takes as many (contract 7.1), and an execution has time for it and what goes with it. */
const MOST_RECORDS = 100;
const SEARCH_WITHIN_MS = 15_000;
/** How far Lusha looks back by itself. */
const USUAL_DAYS = 182;
const DAY_MS = 86_400_000;

/** Selected rows with what the file knows of whom they are about. */
interface Subject {
  readonly rows: readonly SignalRow<unknown>[];
  /** The record's id by the fingerprint of a row; rows without one have to be searched for, or were not found. */
  ids(): ReadonlyMap<number, string>;
  /** Different records that have to be searched for. */
  readonly toSearch: number;
  /** Looks for them; it spends. Gives why some could not be looked for. */
  search(): Error | undefined;
}

/** What the sidebar can do with signals. */
export function createSignalEndpoints(parts: RunParts): SignalEndpoints {
  const payer = createPanelPayer(parts, 'Signals');

  function sheetOf({ sheetId }: SeedRows): GoogleAppsScript.Spreadsheet.Sheet {
    const sheet = parts.spreadsheet().getSheetById(sheetId);
    if (sheet === null)
      throw new UnusableRequestError('The sheet is gone.', 'Read the selection again. Nothing was asked.');
    return sheet;
  }

  function subjectOf(rows: SeedRows): Subject {
    const { people, companies } = payer.paying();
    const sheet = sheetOf(rows);
    const subject =
      rows.kind === 'person'
        ? subjectIn(personRows(sheet, rows), people, parts.now)
        : subjectIn(companyRows(sheet, rows), companies, parts.now);
    if (new Set(subject.rows.map(({ fingerprint }) => fingerprint)).size > MOST_RECORDS) {
      throw new UnusableRequestError(
        `Signals are asked for ${String(MOST_RECORDS)} rows at a time, and more are selected.`,
        'Select fewer rows, and the others afterwards. Nothing was asked.',
      );
    }
    return subject;
  }

  /** What is asked at most: a search for those without an id, then every signal that may be found. */
  function plan(request: SignalsRequest, subject: Subject, lists: FoundLists): SignalsPlan {
    const question = questionOf(request, [...new Set(subject.ids().values())]);
    const missing = missingSignals(question, lists, parts.now());
    const { search, searchBlock } = pricesOf(parts.usage(), request.rows.kind);
    const searching = Math.ceil(subject.toSearch / searchBlock) * search;
    const unknown = subject.toSearch * request.types.length * request.most;
    const asked = missing.reduce((sum, { ids }) => sum + ids.length, 0);
    return {
      records: question.ids.length + subject.toSearch,
      known: question.ids.length - asked,
      toSearch: subject.toSearch,
      costAtMost: searching + unknown + missing.reduce((sum, { costAtMost }) => sum + costAtMost, 0),
      creditsLeft: payer.balance(),
    };
  }

  function add(request: SignalsRequest, costAtMost: number): SignalsReceipt {
    if (request.output === 'columns') checkColumns(request.rows);
    const listParts = payer.listParts();
    listParts.lists.refresh();
    const subject = subjectOf(request.rows);
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
      notFound: new Set(subject.rows.map(({ fingerprint }) => fingerprint)).size - ids.size,
      signals,
      sheetName: signals === 0 ? null : write(request, told),
      creditsCharged: payer.charged(),
      creditsLeft: payer.balance(),
      problem: problemOf(failed ?? notSearched),
    };
  }

  function write({ rows, output }: SignalsRequest, told: readonly ToldRow[]): string {
    const startOfDay = (day: string): Date => parts.timeZone().startOfDay(day);
    if (output === 'tab') return writeSignalsTab(parts.spreadsheet(), told, startOfDay);
    const sheet = sheetOf(rows);
    writeSignalColumns(sheet, rows, told, startOfDay);
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
      const usable =
        problem !== null
          ? []
          : kind === 'person'
            ? personRows(sheetOf(rows), rows)
            : companyRows(sheetOf(rows), rows);
      return {
        rows,
        sheetName,
        selection,
        usable: new Set(usable.map(({ fingerprint }) => fingerprint)).size,
        unusable: 0,
        types: Object.entries(words).map(([value, label]) => ({ value, label })),
        since: parts.timeZone().dayOf(parts.now() - USUAL_DAYS * DAY_MS),
        problem,
      };
    },

    planSignals: (request) => plan(request, subjectOf(request.rows), payer.paying().lists),
    addSignals: (request, costAtMost) => parts.exclusively(() => add(request, costAtMost)),
  };
}

function questionOf({ rows, types, since, most }: SignalsRequest, ids: readonly string[]): SignalsQuestion {
  const wish = { ids, since, most };
  return rows.kind === 'person'
    ? { ...wish, kind: 'person', types: types as readonly ContactSignalType[] }
    : { ...wish, kind: 'company', types: types as readonly CompanySignalType[] };
}

function subjectIn<
  Identifier extends { readonly id?: string },
  R extends { readonly id: string },
  G extends string,
>(rows: readonly SignalRow<Identifier>[], paying: RevealParts<Identifier, R, G>, now: () => number): Subject {
  const keysOf = ({ identifiers }: SignalRow<Identifier>): readonly string[] =>
    identifiers.map((identifier) => paying.subject.key(identifier));

  /** An id in the sheet needs no search; else the file must know the record by one of its identities. */
  function idOf(
    row: SignalRow<Identifier>,
    findings: ReturnType<typeof paying.store.find>,
  ): string | undefined {
    const given = row.identifiers.find(({ id }) => id !== undefined)?.id;
    const known = keysOf(row).map((key) => findings.get(key));
    const found = known.find((finding) => finding?.kind === 'revealed');
    return given ?? (found?.kind === 'revealed' ? found.reveal.record.id : undefined);
  }

  function ids(): ReadonlyMap<number, string> {
    const findings = paying.store.find(rows.flatMap(keysOf));
    const found = new Map<number, string>();
    for (const row of rows) {
      const id = idOf(row, findings);
      if (id !== undefined) found.set(row.fingerprint, id);
    }
    return found;
  }

  function unknownRows(): readonly SignalRow<Identifier>[] {
    const findings = paying.store.find(rows.flatMap(keysOf));
    const unknown = rows.filter((row) => idOf(row, findings) === undefined);
    const open = unknown.filter((row) => keysOf(row).some((key) => findings.get(key) === undefined));
    return [...new Map(open.map((row) => [row.fingerprint, row])).values()];
  }

  return {
    rows,
    ids,
    toSearch: unknownRows().length,
    search() {
      const asked = unknownRows().map(({ identifiers }) => identifiers);
      if (asked.length === 0) return undefined;
      const wanted = { full: false, groups: [] };
      const answers = reveal({ rows: asked, wanted, deadline: now() + SEARCH_WITHIN_MS }, paying);
      const failed = answers.find(({ kind }) => kind === 'failed');
      return failed?.kind === 'failed' ? failed.error : undefined;
    },
  };
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
