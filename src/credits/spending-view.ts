import type { SpendingView, SpentCredits } from '../shared/credits-endpoints';
import { spent, WHOLE_DAY, type LedgerLine } from './ledger';

const DAY_MS = 86_400_000;
const SHOWN_DAYS = 30;
const MONTH_LENGTH = 'YYYY-MM'.length;
/** How the ledger names the key that formulas use. */
const FORMULA = 'formula';

/** Adds the ledger up for one reader. */
export function spendingView(
  lines: readonly LedgerLine[],
  reader: { readonly today: string; readonly user: string },
): SpendingView {
  const { today, user } = reader;
  const month = lines.filter(({ day }) => day.startsWith(today.slice(0, MONTH_LENGTH)) && day <= today);
  const sum = (counts: (line: LedgerLine) => boolean): SpentCredits => ({
    today: spent(month, (line) => counts(line) && line.day === today),
    month: spent(month, counts),
  });
  const sources = [...new Set(month.map(({ source }) => source))];
  return {
    total: sum(() => true),
    days: lastDays(today).map((day) => ({ day, credits: spent(lines, (line) => line.day === day) })),
    bySource: sources
      .map((source) => ({ source, ...sum((line) => line.source === source) }))
      .sort((a, b) => b.month - a.month),
    byPayer: {
      formulas: sum((line) => line.user === FORMULA),
      me: sum((line) => line.user === user),
      others: sum((line) => ![user, FORMULA, WHOLE_DAY].includes(line.user)),
      untold: sum((line) => line.user === WHOLE_DAY),
    },
  };
}

/** Days of the calendar, whatever the time zone: noon to noon never meets a change of clocks. */
function lastDays(today: string): readonly string[] {
  const noon = Date.parse(`${today}T12:00:00Z`);
  return Array.from({ length: SHOWN_DAYS }, (_, index) =>
    new Date(noon - (SHOWN_DAYS - 1 - index) * DAY_MS).toISOString().slice(0, today.length),
  );
}
