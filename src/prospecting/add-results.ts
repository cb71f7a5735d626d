import type { RunSubject } from '../bulk/run-fields';
import { checkCost } from './check-cost';
import { sheetWithId } from './sheet-with-id';
import { pricesOf } from '../credits/prices';
import type { DoNotCallPolicy } from '../fields/choose-contact-point';
import type { AccountUsage } from '../lusha/account';
import type { Company } from '../lusha/company';
import { UnusableRequestError } from '../lusha/errors';
import { MAX_ITEMS_PER_CALL } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import { explain, type FormatTime } from '../messages/explain';
import type { FoundLists } from '../reveals/found-lists';
import { reveal, type RevealParts } from '../reveals/reveal';
import type { Resolution } from '../reveals/resolution';
import type { StoredReveal } from '../reveals/stored-reveal';
import type { AddRequest, AddView, ResultReveal } from '../shared/results';
import { offersOf } from './result-views';
import { columnsBelow, writeBelow, writeToTab, type RowsContext, type WrittenRows } from './result-rows';
import { readSheetList, type SheetList } from './sheet-list';

/** Google stops an execution that the sidebar has asked for after 30 s in practice; writing needs a few. */
const REVEAL_WITHIN_MS = 20_000;

/** What adding people, or companies, takes. */
export interface AddParts<Identifier, R, G extends string> {
  readonly subject: RunSubject<Identifier, R, G>;
  readonly paying: RevealParts<Identifier, R, G>;
  readonly lists: FoundLists;
  readonly now: () => number;
  readonly usage: () => AccountUsage | undefined;
  readonly doNotCall: DoNotCallPolicy;
  readonly clockTime: FormatTime;
  readonly startOfDay: (day: string) => Date;
  /** Credits that were charged in this execution. */
  charged(): number;
  /** What is left after them. */
  balance(): number | null;
  spreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet;
  flush(): void;
}

/**
 * Reveals what is wanted of some results, by their ids and in one call, stores it, and only then writes them as rows.
 * Results that the sheet has are neither paid for nor written. Call it with the document lock held and the store
 * refreshed: it spends.
 *
 * @throws UnusableRequestError @throws LushaError when nothing could be done for any of them
 */
export function addResults<
  Identifier extends { readonly id?: string },
  R extends Person | Company,
  G extends string,
>(request: AddRequest, parts: AddParts<Identifier, R, G>): AddView {
  const { ids, kind, destination } = request;
  const { subject, paying } = parts;
  if (ids.length === 0 || ids.length > MAX_ITEMS_PER_CALL)
    throw new UnusableRequestError('No results are chosen.', 'Choose up to 100 at once.');
  const sheet =
    destination.to === 'sheet'
      ? sheetWithId(parts.spreadsheet(), destination.sheetId, 'Choose another place. Nothing was spent.')
      : undefined;
  const list = sheet && readSheetList(sheet, kind);
  const context: RowsContext<R> = {
    kind,
    fields: subject.fields,
    reveal: request.reveal,
    doNotCall: parts.doNotCall,
    statusOf: (record) => subject.statusOf(record, groupsOf(request.reveal)),
    startOfDay: parts.startOfDay,
  };
  // Whatever makes writing impossible is found before anything is paid for.
  const columns = list && columnsBelow(list, context);
  const known = knownRecords();
  const present = ids.filter((id) => isIn(list, known.get(id)));
  const missing = ids.filter((id) => !present.includes(id));
  checkOffers(missing, known);
  const answers = resolve(missing);
  const records = answers.flatMap(recordOf);
  const written = records.length === 0 ? undefined : write(records);
  parts.flush();
  const where = sheet ?? (written && parts.spreadsheet().getSheetByName(written.sheetName));
  const failed = answers.find(({ kind: outcome }) => outcome === 'failed');
  return {
    ids: [...present, ...records.map(({ record }) => record.id)],
    added: records.length,
    present: present.length,
    lacking: lackingOf(records, request),
    creditsCharged: parts.charged(),
    creditsLeft: parts.balance(),
    sheetId: where?.getSheetId() ?? 0,
    sheetName: where?.getName() ?? '',
    firstRow: written?.firstRow ?? null,
    problem: failed?.kind === 'failed' ? (explain(failed.error, 'sidebar', parts.clockTime) ?? null) : null,
  };

  function knownRecords(): ReadonlyMap<string, StoredReveal<R>> {
    const keyOf = (id: string): string => paying.subject.key({ id } as Identifier);
    const findings = paying.store.find(ids.map(keyOf));
    const found = new Map<string, StoredReveal<R>>();
    for (const id of ids) {
      const finding = findings.get(keyOf(id));
      if (finding?.kind === 'revealed') found.set(id, finding.reveal);
    }
    return found;
  }

  /** By the offers that the cards showed; what has become dearer since is not paid unseen. */
  function checkOffers(wanted: readonly string[], stored: ReadonlyMap<string, StoredReveal<R>>): void {
    const prices = pricesOf(parts.usage(), kind);
    const offers = parts.lists.itemsOf(kind, wanted);
    const cost = wanted
      .flatMap((id) =>
        offersOf(
          offers.get(id) ?? { has: [], offers: undefined },
          stored.get(id) ?? { groups: {} },
          kind,
          prices,
        ),
      )
      .filter((offer) => request.reveal.includes(offer.reveal))
      .reduce((sum, { credits }) => sum + credits, 0);
    checkCost(
      cost,
      request.costAtMost,
      'Revealing this',
      'Nothing was spent. Search again to see the prices of today.',
    );
  }

  function resolve(wanted: readonly string[]): readonly Resolution<R>[] {
    const rows = wanted.map((id) => [{ id } as Identifier]);
    const groups = groupsOf(request.reveal);
    const full = request.reveal.length > 0;
    return rows.length === 0
      ? []
      : reveal({ rows, wanted: { full, groups }, deadline: parts.now() + REVEAL_WITHIN_MS }, paying);
  }

  function write(found: readonly StoredReveal<R>[]): WrittenRows {
    if (sheet !== undefined && list !== undefined && columns !== undefined)
      return writeBelow(sheet, list, columns, found, context);
    const title = destination.to === 'tab' ? destination.title : '';
    return writeToTab(parts.spreadsheet(), title === '' ? 'Prospects' : title, found, context);
  }

  function groupsOf(reveals: readonly ResultReveal[]): readonly G[] {
    return reveals.filter((name) => name !== 'record') as unknown as readonly G[];
  }
}

function isIn<R extends Person | Company>(
  list: SheetList | undefined,
  known: StoredReveal<R> | undefined,
): boolean {
  return list !== undefined && known !== undefined && list.has(known.record);
}

/** What failed waits to be asked for again; it gets no half-filled row. */
function recordOf<R>(answer: Resolution<R>): readonly StoredReveal<R>[] {
  return answer.kind === 'revealed' ? [answer.reveal] : [];
}

/** How many of the rows Lusha could not give what was wanted for. */
function lackingOf<R extends Person | Company>(
  records: readonly StoredReveal<R>[],
  { reveal: wanted }: AddRequest,
): AddView['lacking'] {
  return wanted.flatMap((name) => {
    if (name === 'record') return [];
    const count = records.filter(({ record }) => ((record as Person)[name] ?? []).length === 0).length;
    return count === 0 ? [] : [{ reveal: name, count }];
  });
}
