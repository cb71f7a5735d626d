import { personKey } from '../reveals/keys';
import { knownLookalikes, payForLookalikes, type LookalikeQuestion } from '../lists/find-lookalikes';
import { checkSeeds } from '../lists/lookalike-seeds';
import { isUnfinished, cellText, toRows } from '../sheet/cell-text';
import { readOptions } from './options';
import { kindOfRange, readNamed } from './read-seeds';
import type { FunctionResult } from './result-table';
import { answerTable } from './table-answer';
import {
  COMPANY_COLUMNS,
  COMPANY_DEFAULTS,
  PERSON_COLUMNS,
  PERSON_DEFAULTS,
  readColumns,
  type TableRow,
} from './table-columns';
import type { TableContext } from './table-context';
import { readCount, tableResult, withArguments } from './table-result';

const USUAL_COUNT = 25;
const MOST_COUNT = 500;

export interface LookalikeArguments {
  readonly seeds: unknown;
  readonly count: unknown;
  readonly options: unknown;
  readonly exclude: unknown;
}

/** `LUSHA_LOOKALIKES`: a table of people, or of companies, like those in a range. Reveals nothing. */
export function lushaLookalikes(args: LookalikeArguments, context: TableContext): FunctionResult {
  if (hasUnfinished(args.seeds) || hasUnfinished(args.exclude)) return '';
  const { question, columns, header } = withArguments(() => readQuestion(args, context));
  const find = (key: string): ReturnType<typeof context.lists.find> => context.lists.findAll([key]).get(key);
  const answer = answerTable<TableRow>(
    {
      known: () => {
        const { records, isWhole } = knownLookalikes(question, find, context);
        return { rows: records.map(({ reveal }) => ({ record: reveal.record })), isWhole };
      },
      isKnownCached: () => {
        const cached = (key: string): ReturnType<typeof find> => context.lists.findAllCached([key]).get(key);
        return knownLookalikes(question, cached, context).isWhole;
      },
      pay: () => {
        payForLookalikes(question, context);
      },
      hold: () => {
        const { seeds, exclude } = question;
        const people = [seeds, exclude].flatMap((named) =>
          named.kind === 'person' ? named.identifiers.map(personKey) : [],
        );
        context.hold({ what: 'lookalikes', question, people });
      },
    },
    context,
  );
  return tableResult(answer, columns, header, context);
}

function readQuestion(
  args: LookalikeArguments,
  context: TableContext,
): {
  readonly question: LookalikeQuestion;
  readonly columns: ReturnType<typeof readColumns>;
  readonly header: boolean | undefined;
} {
  const options = readOptions(args.options, ['about', 'fields', 'max_age', 'header']);
  const kind = options.about ?? kindOfRange(args.seeds);
  const columns =
    kind === 'person'
      ? readColumns(options.fields, PERSON_COLUMNS, PERSON_DEFAULTS)
      : readColumns(options.fields, COMPANY_COLUMNS, COMPANY_DEFAULTS);
  const count = readCount(args.count, USUAL_COUNT, MOST_COUNT, 'lookalikes');
  const { named: seeds, unusable } = readNamed(args.seeds, kind, context.identities);
  checkSeeds(seeds, unusable);
  const { named: exclude } = readNamed(args.exclude, kind, context.identities);
  const maxAgeMs = options.maxAgeMs ?? context.maxAgeMs();
  return { question: { seeds, exclude, count, maxAgeMs }, columns, header: options.header };
}

/** While something is being computed, what is asked is not known yet. */
export function hasUnfinished(input: unknown): boolean {
  return toRows(input).some((row) => row.some((cell) => isUnfinished(cellText(cell))));
}
