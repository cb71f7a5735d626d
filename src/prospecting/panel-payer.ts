import type { RunParts } from '../bulk/run-parts';
import type { AccountUsage } from '../lusha/account';
import type { FoundItem } from '../reveals/found-list';
import { companyKey, personKey } from '../reveals/keys';
import { createPayingParts, type PayingParts } from '../reveals/paying-parts';
import type { RunKind } from '../shared/bulk-endpoints';
import type { ResultView } from '../shared/results';
import { once } from '../storage/once';
import type { ListParts } from '../lists/pay-for-list';
import { resultView, type Known } from './result-views';
import { readSheetList, type SheetList } from './sheet-list';

/** Somebody is looking at the button that they pressed. Milliseconds. */
const ANSWER_WITHIN_MS = 20_000;

/** What a panel needs to pay for lists on the key of the person at it, and to show what came. */
export interface PanelPayer {
  /** Their stores, caps and charges, of one execution. */
  paying(): PayingParts;
  listParts(): ListParts;
  /** Prices hold for an hour and more; without them, nobody can say what something costs. @throws LushaError */
  usage(): AccountUsage;
  /** Credits that this execution was charged. */
  charged(): number;
  balance(): number | null;
  /** Found items as cards, with what the sheet in sight has; who was forgotten meanwhile is left out. */
  views(items: readonly FoundItem[], kind: RunKind): readonly ResultView[];
}

/** @param source what the ledger says that spent it */
export function createPanelPayer(parts: RunParts, source: string): PanelPayer {
  let charged = 0;
  const paying = once(() =>
    createPayingParts(
      {
        user: parts.userId(),
        source,
        spentBefore: 0,
        client: () => parts.client(),
        charged: (credits) => {
          charged += credits;
        },
      },
      parts,
    ),
  );
  /** Read once, however many groups of results are shown. */
  const listInSight = (kind: RunKind): (() => SheetList) =>
    once(() => readSheetList(parts.spreadsheet().getActiveSheet(), kind));
  const inSight = { person: listInSight('person'), company: listInSight('company') };

  return {
    paying,

    listParts: () => ({
      lists: paying().lists,
      client: () => parts.client(),
      by: parts.userId(),
      spending: paying().people.spending,
      now: parts.now,
      deadline: parts.now() + ANSWER_WITHIN_MS,
      commit: () => {
        parts.state.commit();
      },
    }),

    usage: () => parts.usage() ?? parts.fetchUsage(),
    charged: () => charged,
    balance: () => parts.usage()?.credits.remaining ?? null,

    views(items, kind) {
      const sheet = inSight[kind]();
      const isInSheet = (record: Known['record']): boolean => sheet.has(record);
      const context = { kind, usage: parts.usage(), isInSheet };
      const keyOf = kind === 'person' ? personKey : companyKey;
      const { people, companies } = paying();
      const keys = items.map(({ id }) => keyOf({ id }));
      const findings = kind === 'person' ? people.store.find(keys) : companies.store.find(keys);
      return items.flatMap((item) => {
        const finding = findings.get(keyOf({ id: item.id }));
        return finding?.kind === 'revealed' ? [resultView(item, finding.reveal, context)] : [];
      });
    },
  };
}
