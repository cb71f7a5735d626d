import type { Signal } from '../lusha/signals/decode-signals';
import { knownSignals, payForSignals, type SignalsQuestion } from '../lists/pay-for-signals';
import { personKey } from '../reveals/keys';
import type { RecordRows } from './signal-records';
import type { SignalsContext } from './signals-context';
import { answerTable, type TableAnswer } from './table-answer';
import type { Wish } from './waiting-list';

/** Signals of a record, newest first. */
export type KnownOfRecord = readonly [id: string, signals: readonly Signal[]];

type SignalWish = Wish<{ readonly id: string }, string>;

/** Look, leave a wish, take the lock, look again, pay for everyone who waits, release. */
export function askForSignals(
  question: SignalsQuestion,
  { waiting, reason }: Pick<RecordRows, 'waiting' | 'reason'>,
  context: SignalsContext,
): TableAnswer<KnownOfRecord> {
  const { ids, ...asked } = question;
  const wish: SignalWish = {
    at: context.now(),
    rows: ids.map((id) => [{ id }]),
    // Tells questions apart that cannot be asked together.
    wanted: { full: false, groups: [JSON.stringify(asked)] },
  };
  let hasLeftWish = false;
  return answerTable<KnownOfRecord>(
    {
      known() {
        const rows = [...knownSignals(question, context.lists, context.now())];
        const isWhole = rows.length === ids.length && waiting.length === 0;
        // Cells that are about to ask together leave word before they wait for the lock.
        if (!isWhole && !hasLeftWish) context.waiting.leave(wish);
        hasLeftWish = true;
        return { rows, isWhole };
      },
      isKnownCached() {
        const lists = { findAll: (keys: readonly string[]) => context.lists.findAllCached(keys) };
        return waiting.length === 0 && knownSignals(question, lists, context.now()).size === ids.length;
      },
      pay() {
        payTogether(question, wish, context);
        // Who could not be searched for has no signals yet; the question waits with them.
        if (reason !== undefined) throw reason;
      },
      hold() {
        const people = question.kind === 'person' ? [...waiting, ...ids.map((id) => personKey({ id }))] : [];
        context.hold({ what: 'signals', question: { ...question, keys: waiting }, people });
      },
    },
    context,
  );
}

/** Pays also for those who wait for the lock with the same question about others. */
function payTogether(question: SignalsQuestion, { wanted }: SignalWish, context: SignalsContext): void {
  context.pause();
  const [name] = wanted.groups;
  const others = context.waiting.look().filter((other) => other.wanted.groups[0] === name);
  try {
    const all = [...question.ids, ...others.flatMap(({ rows }) => rows.flat().map(({ id }) => id))];
    payForSignals({ ...question, ids: [...new Set(all)] }, context);
  } finally {
    context.waiting.clear();
  }
}
