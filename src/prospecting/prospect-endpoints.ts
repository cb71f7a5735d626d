import { COMPANY_RUN, PERSON_RUN } from '../bulk/run-fields';
import type { RunParts } from '../bulk/run-parts';
import type { AccountUsage } from '../lusha/account';
import { companyKey, personKey } from '../reveals/keys';
import type { FoundItem } from '../reveals/found-list';
import { createPayingParts } from '../reveals/paying-parts';
import { readSettings } from '../settings/settings';
import type { RunKind } from '../shared/bulk-endpoints';
import type { ProspectEndpoints } from '../shared/prospect-endpoints';
import type { SearchKind } from '../shared/prospecting';
import type { AddRequest, AddView, ResultEndpoints, ResultView } from '../shared/results';
import { addResults } from './add-results';
import { readCatalogue } from './catalogues';
import { filterViews } from './filters';
import { findProspects } from './find-prospects';
import { leaveOutColumns } from './leave-out';
import type { ListParts } from './pay-for-list';
import { resultView, type Known } from './result-views';
import { createSavedSearches } from './saved-searches';
import { searchPrices } from './search-prices';
import { readSheetList, type SheetList } from './sheet-list';
import type { TextSheet } from '../sheet/text-sheet';

/** Somebody is looking at the button that they pressed. Milliseconds. */
const SEARCH_WITHIN_MS = 20_000;

export interface ProspectParts extends RunParts {
  /** The hidden sheet with what saved searches have shown. */
  readonly searchSheet: TextSheet;
}

/** What the sidebar can do with searches and what they find. */
export function createProspectEndpoints(parts: ProspectParts): ProspectEndpoints & ResultEndpoints {
  const { state } = parts;
  const searches = createSavedSearches(state, parts.searchSheet);
  let charged = 0;

  const paying = (): ReturnType<typeof createPayingParts> =>
    createPayingParts(
      {
        user: parts.userId(),
        source: 'Prospecting',
        spentBefore: 0,
        client: () => parts.client(),
        charged: (credits) => {
          charged += credits;
        },
      },
      parts,
    );

  function listParts(kind: RunKind): ListParts {
    const payers = paying();
    return {
      lists: payers.lists,
      client: () => parts.client(),
      by: parts.userId(),
      spending: (kind === 'person' ? payers.people : payers.companies).spending,
      now: parts.now,
      deadline: parts.now() + SEARCH_WITHIN_MS,
      commit: () => {
        state.commit();
      },
    };
  }

  /** Prices hold for an hour and more; without them, nobody can say what a search costs. */
  function usage(): AccountUsage {
    return parts.usage() ?? parts.fetchUsage();
  }

  function balance(): number | null {
    const remaining = parts.usage()?.credits.remaining;
    return remaining === undefined ? null : Math.max(0, remaining - charged);
  }

  function listOf(sheetId: number, kind: RunKind): SheetList | undefined {
    const sheet = parts.spreadsheet().getSheetById(sheetId);
    return sheet === null ? undefined : readSheetList(sheet, kind);
  }

  function views(items: readonly FoundItem[], kind: RunKind): readonly ResultView[] {
    const sheet = readSheetList(parts.spreadsheet().getActiveSheet(), kind);
    const context = { kind, usage: parts.usage(), isInSheet: (record: Known['record']) => sheet.has(record) };
    const keyOf = kind === 'person' ? personKey : companyKey;
    const { people, companies } = paying();
    const keys = items.map(({ id }) => keyOf({ id }));
    const findings = kind === 'person' ? people.store.find(keys) : companies.store.find(keys);
    return items.flatMap((item) => {
      const finding = findings.get(keyOf({ id: item.id }));
      return finding?.kind === 'revealed' ? [resultView(item, finding.reveal, context)] : [];
    });
  }

  return {
    readProspecting(kind) {
      const list = readSheetList(parts.spreadsheet().getActiveSheet(), kindOf(kind));
      return {
        filters: filterViews(kind),
        prices: searchPrices(usage(), kind),
        savedSearches: searches.list(),
        sheet: { id: list.id, name: list.name, columns: leaveOutColumns(list, kind) },
      };
    },

    readCatalogue: (name, query) => readCatalogue(name, query, parts),

    findProspects: (request) =>
      parts.exclusively(() => {
        const kind = kindOf(request.form.kind);
        const found = findProspects(request, {
          ...parts,
          paying: listParts(kind),
          searches,
          sheetList: (sheetId) => listOf(sheetId, kind),
        });
        if (request.savedSearch !== null) {
          const shown = found.items.map(({ id }) => id);
          searches.noteShown(request.savedSearch, shown, parts.now());
        }
        return {
          results: views(found.items, kind),
          total: found.list.total ?? null,
          creditsCharged: found.wasStored ? 0 : found.list.credits,
          creditsLeft: balance(),
          askedAt: found.list.at,
          wasStored: found.wasStored,
          next: found.next,
        };
      }),

    saveSearch: (name, search, shownIds) =>
      parts.exclusively(() => {
        const { id } = searches.save(name, search, () => parts.uuid());
        if (shownIds.length > 0) searches.noteShown(id, shownIds, parts.now());
        return searches.list();
      }),

    deleteSearch: (id) =>
      parts.exclusively(() => {
        searches.remove(id);
        return searches.list();
      }),

    addResults: (request) => parts.exclusively(() => add(request)),
  };

  function add(request: AddRequest): AddView {
    const { people, companies, lists } = paying();
    const shared = {
      lists,
      now: parts.now,
      usage: parts.usage,
      doNotCall: readSettings(state).doNotCall,
      clockTime: parts.clockTime,
      startOfDay: (day: string) => parts.timeZone().startOfDay(day),
      charged: () => charged,
      spreadsheet: () => parts.spreadsheet(),
      flush: () => {
        parts.flush();
      },
    };
    people.store.refresh();
    companies.store.refresh();
    const view =
      request.kind === 'person'
        ? addResults(request, { ...shared, subject: PERSON_RUN, paying: people })
        : addResults(request, { ...shared, subject: COMPANY_RUN, paying: companies });
    return { ...view, creditsLeft: balance() };
  }
}

function kindOf(kind: SearchKind): RunKind {
  return kind === 'contacts' ? 'person' : 'company';
}
