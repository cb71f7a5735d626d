import type { SpendingView, SpentCredits } from '../shared/spending-view';
import type { LedgerLine } from './ledger';

const DAY_MS = 86_400_000;
const WEEK_DAYS = 7;
/** How the ledger names the key that formulas use. */
const FORMULA = 'formula';

/** Adds the ledger up for one reader. */
export function spendingView(
  lines: readonly LedgerLine[],
  reader: { readonly today: string; readonly user: string },
): SpendingView {
  const { today, user } = reader;
  const first = daysBefore(today, WEEK_DAYS - 1);
  const week = lines.filter(({ day }) => day >= first && day <= today);
  const sum = (counts: (line: LedgerLine) => boolean): SpentCredits => ({
    today: total(week.filter((line) => counts(line) && line.day === today)),
    week: total(week.filter(counts)),
  });
  const sources = [...new Set(week.map(({ source }) => source))];
  return {
    total: sum(() => true),
    bySource: sources
      .map((source) => ({ source, ...sum((line) => line.source === source) }))
      .sort((a, b) => b.week - a.week),
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
