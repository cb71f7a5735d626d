import type { LedgerLine } from '../../src/credits/ledger';
import { spendingView } from '../../src/credits/spending-view';

const line = (day: string, source: string, user: string, credits: number): LedgerLine => ({
  day,
  source,
  user,
  credits,
});
const READER = { today: '2026-11-23', user: 'me' };

test('spending view: adds today and the month up by source and by payer, the largest source first', () => {
  const { total, bySource, byPayer } = spendingView(
    [
      line('2026-10-31', 'LUSHA_PERSON', 'formula', 500),
      line('2026-11-01', 'LUSHA_COMPANY', 'formula', 4),
      line('2026-11-22', 'reveal held rows', 'me', 20),
      line('2026-11-23', 'LUSHA_PERSON', 'formula', 7),
      line('2026-11-23', 'reveal held rows', 'you', 2.5),
    ],
    READER,
  );
  expect({ total, bySource, byPayer }).toEqual({
    total: { today: 9.5, month: 33.5 },
    bySource: [
      { source: 'reveal held rows', today: 2.5, month: 22.5 },
      { source: 'LUSHA_PERSON', today: 7, month: 7 },
      { source: 'LUSHA_COMPANY', today: 0, month: 4 },
    ],
    byPayer: {
      formulas: { today: 7, month: 11 },
      me: { today: 0, month: 20 },
      others: { today: 2.5, month: 2.5 },
      untold: { today: 0, month: 0 },
    },
  });
});

test('spending view: days of which only the sum was kept are neither formulas nor others', () => {
  const { bySource, byPayer } = spendingView(
    [line('2026-11-02', 'earlier', 'earlier', 40), line('2026-11-24', 'LUSHA_PERSON', 'formula', 2)],
    READER,
  );
  expect(bySource[0]).toEqual({ source: 'earlier', today: 0, month: 40 });
  expect([byPayer.untold, byPayer.others]).toEqual([
    { today: 0, month: 40 },
    { today: 0, month: 0 },
  ]);
});

test('spending view: thirty days with today, oldest first, across the end of a month', () => {
  const { days } = spendingView(
    [
      line('2026-10-24', 'LUSHA_PERSON', 'formula', 1000),
      line('2026-10-25', 'LUSHA_PERSON', 'formula', 1),
      line('2026-10-25', 'LUSHA_COMPANY', 'me', 2),
      line('2026-11-23', 'LUSHA_PERSON', 'formula', 7),
      line('2026-11-24', 'LUSHA_PERSON', 'formula', 1000),
    ],
    READER,
  );
  expect(days).toHaveLength(30);
  expect([days[0], days[7], days[29]]).toEqual([
    { day: '2026-10-25', credits: 3 },
    { day: '2026-11-01', credits: 0 },
    { day: '2026-11-23', credits: 7 },
  ]);
  expect(days.reduce((sum, { credits }) => sum + credits, 0)).toBe(10);
});
