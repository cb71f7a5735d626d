import { COMPANY_RUN, PERSON_RUN } from '../bulk/run-fields';
import type { RunParts } from '../bulk/run-parts';
import { readSettings } from '../settings/settings';
import type { RunKind } from '../shared/bulk-endpoints';
import type { ProspectEndpoints } from '../shared/prospect-endpoints';
import type { SearchKind } from '../shared/prospecting';
import type { AddRequest, AddView, ResultEndpoints } from '../shared/results';
import type { TextSheet } from '../sheet/text-sheet';
import { addResults } from './add-results';
import { readCatalogue } from './catalogues';
import { filterViews } from './filters';
import { findProspects } from './find-prospects';
import { leaveOutColumns } from './leave-out';
import { createPanelPayer } from './panel-payer';
import { createSavedSearches } from './saved-searches';
import { searchPrices } from './search-prices';
import { readSheetList, type SheetList } from './sheet-list';

export interface ProspectParts extends RunParts {
  /** The hidden sheet with what saved searches have shown. */
  readonly searchSheet: TextSheet;
}

/** What the sidebar can do with searches and what they find. */
export function createProspectEndpoints(parts: ProspectParts): ProspectEndpoints & ResultEndpoints {
  const searches = createSavedSearches(parts.state, parts.searchSheet);
  const payer = createPanelPayer(parts, 'Prospecting');

  function listOf(sheetId: number, kind: RunKind): SheetList | undefined {
    const sheet = parts.spreadsheet().getSheetById(sheetId);
    return sheet === null ? undefined : readSheetList(sheet, kind);
  }

  return {
    readProspecting(kind) {
      const list = readSheetList(parts.spreadsheet().getActiveSheet(), kindOf(kind));
      return {
        filters: filterViews(kind),
        prices: searchPrices(payer.usage(), kind),
        savedSearches: searches.list(),
        sheet: { id: list.id, name: list.name, columns: leaveOutColumns(list, kind) },
      };
    },

    readCatalogue: (name, query) => readCatalogue(name, query, parts),

    findProspects: (request) =>
      parts.exclusively(() => {
        const kind = kindOf(request.form.kind);
        const { list, items, wasStored, next } = findProspects(request, {
          paying: payer.listParts(),
          usage: () => parts.usage(),
          searches,
          sheetList: (sheetId) => listOf(sheetId, kind),
        });
        if (request.savedSearch !== null) {
          const shown = items.map(({ id }) => id);
          searches.noteShown(request.savedSearch, shown, parts.now());
        }
        return {
          results: payer.views(items, kind),
          total: list.total ?? null,
          creditsCharged: payer.charged(),
          creditsLeft: payer.balance(),
          askedAt: list.at,
          wasStored,
          next,
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
    const { people, companies, lists } = payer.paying();
    const shared = {
      lists,
      now: parts.now,
      usage: () => parts.usage(),
      doNotCall: readSettings(parts.state).doNotCall,
      clockTime: parts.clockTime,
      startOfDay: (day: string) => parts.timeZone().startOfDay(day),
      charged: () => payer.charged(),
      balance: () => payer.balance(),
      spreadsheet: () => parts.spreadsheet(),
      flush: () => {
        parts.flush();
      },
    };
    lists.refresh();
    return request.kind === 'person'
      ? addResults(request, { ...shared, subject: PERSON_RUN, paying: people })
      : addResults(request, { ...shared, subject: COMPANY_RUN, paying: companies });
  }
}

function kindOf(kind: SearchKind): RunKind {
  return kind === 'contacts' ? 'person' : 'company';
}
