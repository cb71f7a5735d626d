import type { LedgerLine } from '../../src/credits/ledger';
import { spendingView } from '../../src/credits/spending-view';

const line = (day: string, source: string, user: string, credits: number): LedgerLine => ({
  day,
  source,
  user,
  credits,
});
const READER = { today: '2026-11-23', user: 'me' };

test('spending view: adds today and the week up by source and by payer, the largest source first', () => {
  const view = spendingView(
    [
      line('2026-11-17', 'LUSHA_COMPANY', 'formula', 4),
      line('2026-11-22', 'reveal held rows', 'me', 20),
      line('2026-11-23', 'LUSHA_PERSON', 'formula', 7),
      line('2026-11-23', 'reveal held rows', 'you', 2.5),
    ],
    READER,
  );
  expect(view).toEqual({
    total: { today: 9.5, week: 33.5 },
    bySource: [
      { source: 'reveal held rows', today: 2.5, week: 22.5 },
      { source: 'LUSHA_PERSON', today: 7, week: 7 },
      { source: 'LUSHA_COMPANY', today: 0, week: 4 },
    ],
    byPayer: {
      formulas: { today: 7, week: 11 },
      me: { today: 0, week: 20 },
      others: { today: 2.5, week: 2.5 },
    },
  });
});

test('spending view: a week is seven days with today, across the end of a month', () => {
  const lines = [
    line('2026-11-24', 'LUSHA_PERSON', 'formula', 1),
    line('2026-11-25', 'LUSHA_PERSON', 'formula', 10),
    line('2026-12-01', 'LUSHA_PERSON', 'formula', 100),
    line('2026-12-02', 'LUSHA_PERSON', 'formula', 1000),
  ];
  expect(spendingView(lines, { today: '2026-12-01', user: 'me' }).total).toEqual({ today: 100, week: 110 });
});

test('spending view: a source that is older than the week is not named', () => {
  expect(spendingView([line('2026-11-16', 'LUSHA_PERSON', 'formula', 5)], READER)).toEqual({
    total: { today: 0, week: 0 },
    bySource: [],
    byPayer: {
      formulas: { today: 0, week: 0 },
      me: { today: 0, week: 0 },
      others: { today: 0, week: 0 },
    },
  });
});
