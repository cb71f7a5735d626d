import { columnName } from '../sheet/formula-areas';
import type { FreezeOutcome, LeftReason } from './freeze-formulas';
import type { RefreshOutcome } from './refresh-formulas';
import type { RestoreOutcome } from './restore-interrupted';

const NOTHING_SELECTED =
  'select the cells in which Lusha formulas stand (of a larger result, its top left cell), or whole columns.';
/** As many as can be read in a dialog. */
const LISTED_FORMULAS = 20;

const REASONS: Readonly<Record<LeftReason, readonly [one: string, many: string]>> = {
  error: ['because it shows an error', 'because they show an error'],
  loading: ['because it is still loading', 'because they are still loading'],
  picture: ['because it shows a picture', 'because they show a picture'],
  unclear: [
    'because its result cannot be told from the cells beside it',
    'because their results cannot be told from the cells beside them',
  ],
};

export function refreshText({ refreshed, plainText }: RefreshOutcome): string {
  if (refreshed + plainText === 0) return `Nothing to refresh: ${NOTHING_SELECTED}`;
  const done = `Refreshed ${formulas(refreshed)}`;
  if (plainText === 0) return `${done}.`;
  const why = plainText === 1 ? 'because its cell is' : 'because their cells are';
  return `${done}; ${were(plainText)} left ${why} formatted as plain text.`;
}

/** @param where what was asked for */
export function freezeText({ frozen, left }: FreezeOutcome, where: 'selection' | 'sheet'): string {
  const reasons = (Object.keys(REASONS) as LeftReason[]).filter((reason) => left[reason] > 0);
  if (frozen === 0 && reasons.length === 0) {
    return where === 'sheet' ? 'This sheet has no Lusha formulas.' : `Nothing to freeze: ${NOTHING_SELECTED}`;
  }
  const texts = reasons.map((reason, position) => {
    const count = left[reason];
    const why = REASONS[reason][count === 1 ? 0 : 1];
    return position === 0 ? `${were(count)} left ${why}` : `${String(count)} ${why}`;
  });
  return `${[`Froze ${formulas(frozen)}`, texts.join(', ')].filter((text) => text !== '').join('; ')}.`;
}

/** Undefined when nothing had been interrupted. */
export function restoredText({ restored }: RestoreOutcome): string | undefined {
  if (restored === 0) return undefined;
  return `Put back ${formulas(restored)} that an interrupted action had taken out.`;
}

/** The formulas themselves, for they stand nowhere else any more; undefined when there are none. */
export function notRestoredText({ left }: RestoreOutcome): string | undefined {
  if (left.length === 0) return undefined;
  const listed = left
    .slice(0, LISTED_FORMULAS)
    .map(({ row, column, formula }) => `${columnName(column)}${String(row)}: ${formula}`);
  const more = left.length - listed.length;
  return [
    `An interrupted action had taken ${formulas(left.length)} out of cells that are in use now. Enter what you still need again:`,
    '',
    ...listed,
    ...(more === 0 ? [] : [`and ${String(more)} more.`]),
  ].join('\n');
}

function formulas(count: number): string {
  if (count === 0) return 'no formulas';
  return count === 1 ? '1 formula' : `${String(count)} formulas`;
}

function were(count: number): string {
  return count === 1 ? '1 was' : `${String(count)} were`;
}
