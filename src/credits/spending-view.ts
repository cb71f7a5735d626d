import type { SpendingView, SpentCredits } from '../shared/spending-view';
import type { LedgerLine } from './ledger';

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
const MONTH_DAYS = 30;
/** How the ledger names the key that formulas use. */
const FORMULA = 'formula';

/** Adds the ledger up for one reader. */
export function spendingView(
  lines: readonly LedgerLine[],
  reader: { readonly today: string; readonly user: string },
): SpendingView {
  const { today, user } = reader;
  const since = (days: number): string => daysBefore(today, days - 1);
  const month = lines.filter(({ day }) => day >= since(MONTH_DAYS) && day <= today);
  const sum = (counts: (line: LedgerLine) => boolean): SpentCredits => {
    const counted = month.filter(counts);
    return {
      today: total(counted.filter(({ day }) => day === today)),
      week: total(counted.filter(({ day }) => day >= since(WEEK_DAYS))),
      month: total(counted),
    };
  };
  const sources = [...new Set(month.map(({ source }) => source))];
  return {
    total: sum(() => true),
    days: Array.from({ length: MONTH_DAYS }, (_, position) => {
      const day = daysBefore(today, MONTH_DAYS - 1 - position);
      return { day, credits: total(month.filter((line) => line.day === day)) };
    }),
    bySource: sources
      .map((source) => ({ source, ...sum((line) => line.source === source) }))
      .sort((a, b) => b.month - a.month),
    byPayer: {
      formulas: sum((line) => line.user === FORMULA),
      me: sum((line) => line.user === user),
      others: sum((line) => line.user !== user && line.user !== FORMULA),
    },
  };
}

/** Days of the calendar, whatever the time zone: noon to noon never meets a change of clocks. */
function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T12:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

function total(lines: readonly LedgerLine[]): number {
  return lines.reduce((credits, line) => credits + line.credits, 0);
}
