import { UnusableRequestError } from '../lusha/errors';
import type { BuyingCompany } from '../lusha/buying-groups';
import {
  buyingCompany,
  groupKeys,
  knownGroups,
  MOST_PEOPLE,
  payForGroups,
  type GroupQuestion,
} from '../lists/find-buying-groups';
import { knownRecords } from '../lists/known-records';
import { hasUnfinished } from './lusha-lookalikes';
import { readOptions } from './options';
import { readNamed } from './read-seeds';
import type { FunctionResult } from './result-table';
import { answerTable } from './table-answer';
import { GROUP_COLUMNS, GROUP_DEFAULTS, readColumns, type TableRow } from './table-columns';
import type { TableContext } from './table-context';
import { readCount, tableResult, withArguments } from './table-result';
import type { WaitingList, Wish } from './waiting-list';

const USUAL_PEOPLE = 5;

export interface GroupArguments {
  readonly companies: unknown;
  readonly count: unknown;
  readonly options: unknown;
}

export interface GroupContext extends TableContext {
  /** Where cells that are computed at the same time leave their companies. */
  readonly waiting: WaitingList<BuyingCompany, string>;
}

/** `LUSHA_BUYING_GROUP`: a table of the people most worth reaching at each company. Reveals nothing. */
export function lushaBuyingGroup(args: GroupArguments, context: GroupContext): FunctionResult {
  if (hasUnfinished(args.companies)) return '';
  const { question, columns, header } = withArguments(() => readQuestion(args, context));
  const keys = groupKeys(question);
  const wish: Wish<BuyingCompany, string> = {
    at: context.now(),
    rows: question.companies.map((company) => [company]),
    // Tells questions apart that cannot be asked together.
    wanted: { full: false, groups: [String(question.people), ...question.personas] },
  };
  const isAlike = (other: typeof wish): boolean =>
    JSON.stringify(other.wanted) === JSON.stringify(wish.wanted);
  const answer = answerTable<TableRow>(
    {
      known() {
        const groups = knownGroups(question, context.lists.findAll(keys), context.now());
        const items = groups.flatMap(({ members = [] }) => members);
        const records = knownRecords(
          'person',
          items.map(({ id }) => id),
          context,
        );
        const byId = new Map(records.map(({ reveal }) => [reveal.record.id, reveal.record]));
        const rows = items.flatMap((item) => {
          const record = byId.get(item.id);
          return record === undefined ? [] : [{ record, item }];
        });
        const isWhole = groups.every(({ members }) => members !== undefined);
        // Cells that are about to ask together leave word before they wait for the lock.
        if (!isWhole) context.waiting.leave(wish);
        return { rows, isWhole };
      },
      isKnownCached: () =>
        knownGroups(question, context.lists.findAllCached(keys), context.now()).every(
          ({ members }) => members !== undefined,
        ),
      pay() {
        context.pause();
        const others = context.waiting.look().filter(isAlike);
        try {
          const companies = [...question.companies, ...others.flatMap(({ rows }) => rows.flat())];
          const byKey = new Map(companies.map((company) => [JSON.stringify(company), company]));
          payForGroups({ ...question, companies: [...byKey.values()] }, context);
        } finally {
          context.waiting.clear();
        }
      },
      hold: () => {
        context.hold({ what: 'buying groups', question, people: [] });
      },
    },
    context,
  );
  return tableResult(answer, columns, header, context);
}

function readQuestion(
  args: GroupArguments,
  context: TableContext,
): {
  readonly question: GroupQuestion;
  readonly columns: ReturnType<typeof readColumns>;
  readonly header: boolean | undefined;
} {
  const options = readOptions(args.options, ['roles', 'fields', 'max_age', 'header']);
  const columns = readColumns(options.fields, GROUP_COLUMNS, GROUP_DEFAULTS);
  const people = readCount(args.count, USUAL_PEOPLE, MOST_PEOPLE, 'people per company');
  const { named } = readNamed(args.companies, 'company', context.identities);
  const companies = named.identifiers.flatMap(buyingCompany);
  if (companies.length === 0) {
    throw new UnusableRequestError(
      'No company of this range can be asked about: a buying group needs a website or a Lusha ID.',
      'Give websites, or look the names up with LUSHA_COMPANY first.',
    );
  }
  const maxAgeMs = options.maxAgeMs ?? context.maxAgeMs();
  return {
    question: { companies, personas: options.roles ?? [], people, maxAgeMs },
    columns,
    header: options.header,
  };
}
