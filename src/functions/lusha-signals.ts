import { readFields } from '../fields/field-list';
import { UnusableRequestError } from '../lusha/errors';
import type { CompanyIdentifier, ContactIdentifier } from '../lusha/identifiers';
import type { SignalsQuestion } from '../lists/pay-for-signals';
import { readCompanies } from '../sheet/read-companies';
import { readPeople } from '../sheet/read-people';
import { askForSignals } from './ask-for-signals';
import { hasUnfinished } from './lusha-lookalikes';
import { readOptions, type FunctionOptions } from './options';
import { kindOfRange } from './read-seeds';
import type { FunctionResult } from './result-table';
import { LIST_DEFAULTS, ROW_DEFAULTS, SIGNAL_COLUMNS } from './signal-columns';
import { readSignalKinds, type SignalKinds } from './signal-kinds';
import { findRecords, type RecordRows } from './signal-records';
import { listOfSignals, newestOfEachRow, type SignalView } from './signal-results';
import type { SignalsContext } from './signals-context';
import { withArguments } from './table-result';

/** How far Lusha looks back by itself: half a year. */
const USUAL_AGE_MS = 182 * 86_400_000;
/** A formula that is computed again must not pay again, unless it says how old its signals may be. */
const NEVER_TOO_OLD_MS = Number.MAX_SAFE_INTEGER;

export interface SignalArguments {
  readonly who: unknown;
  readonly types: unknown;
  readonly options: unknown;
}

/** `LUSHA_SIGNALS`: the newest signal of each row, or all of them as a list. */
export function lushaSignals(args: SignalArguments, context: SignalsContext): FunctionResult {
  if (hasUnfinished(args.types)) return '';
  const { kinds, options, since, view } = withArguments(() => readArguments(args, context));
  const { hasHeader, records } = readRecords(kinds.kind, args.who, context);
  const ids = records.rows.flatMap((row) => (row.kind === 'record' ? [row.id] : []));
  const question: SignalsQuestion = {
    ...kinds,
    ids: [...new Set(ids)],
    since,
    most: options.list ?? 1,
    maxAgeMs: options.maxAgeMs ?? context.maxAgeMs() ?? NEVER_TOO_OLD_MS,
  };
  const answered = { hasHeader, rows: records.rows, answer: askForSignals(question, records, context) };
  return options.list === undefined
    ? newestOfEachRow(answered, view, context)
    : listOfSignals(answered, view, context);
}

function readArguments(
  args: SignalArguments,
  context: SignalsContext,
): {
  readonly kinds: SignalKinds;
  readonly options: FunctionOptions;
  readonly since: string;
  readonly view: SignalView;
} {
  const options = readOptions(args.options, ['about', 'since', 'list', 'fields', 'max_age', 'header']);
  const defaults = options.list === undefined ? ROW_DEFAULTS : LIST_DEFAULTS;
  return {
    kinds: readSignalKinds(args.types, options.about ?? kindOfRange(args.who)),
    options,
    since: firstDay(options.since ?? USUAL_AGE_MS, context),
    view: { columns: readFields(options.fields, SIGNAL_COLUMNS, defaults), header: options.header },
  };
}

/** @throws UnusableRequestError for a day that is still to come */
function firstDay(since: string | number, context: SignalsContext): string {
  const dayOf = (time: number): string => context.timeZone().dayOf(time);
  if (typeof since === 'number') return dayOf(context.now() - since);
  if (since <= dayOf(context.now())) return since;
  throw new UnusableRequestError(
    `No signals can be known since ${since}, which is still to come.`,
    'Give an earlier day, or an age such as "since:90d".',
  );
}

function readRecords(
  kind: SignalKinds['kind'],
  who: unknown,
  { person, company, deadline }: SignalsContext,
): { readonly hasHeader: boolean; readonly records: RecordRows } {
  if (kind === 'person') {
    const { hasHeader, rows } = readPeople(who);
    return { hasHeader, records: findRecords(rows, personText, deadline, person) };
  }
  const { hasHeader, rows } = readCompanies(who);
  return { hasHeader, records: findRecords(rows, companyText, deadline, company) };
}

function personText(person: ContactIdentifier): string {
  const { id, linkedinUrl, email, firstName = '', lastName = '', companyName, companyDomain } = person;
  const company = companyName ?? companyDomain;
  return (
    id ?? linkedinUrl ?? email ?? `${firstName} ${lastName}${company === undefined ? '' : `, ${company}`}`
  );
}

function companyText({ id, domain, name }: CompanyIdentifier): string {
  return domain ?? name ?? id ?? '';
}
