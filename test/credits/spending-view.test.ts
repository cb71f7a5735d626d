import type { LedgerLine } from '../../src/credits/ledger';
import { spendingView } from '../../src/credits/spending-view';

const line = (day: string, source: string, user: string, credits: number): LedgerLine => ({
  day,
  source,
  user,
  credits,
});
const READER = { today: '2026-11-23', user: 'me' };
const NOTHING = { today: 0, week: 0, month: 0 };

test('spending view: adds today, the week and the month up by source and by payer, the largest source first', () => {
  const { days, ...view } = spendingView(
    [
      line('2026-10-25', 'LUSHA_COMPANY', 'formula', 30),
      line('2026-11-17', 'LUSHA_COMPANY', 'formula', 4),
      line('2026-11-22', 'reveal held rows', 'me', 20),
      line('2026-11-23', 'LUSHA_PERSON', 'formula', 7),
      line('2026-11-23', 'reveal held rows', 'you', 2.5),
    ],
    READER,
  );
  expect(view).toEqual({
    total: { today: 9.5, week: 33.5, month: 63.5 },
    bySource: [
      { source: 'LUSHA_COMPANY', today: 0, week: 4, month: 34 },
      { source: 'reveal held rows', today: 2.5, week: 22.5, month: 22.5 },
      { source: 'LUSHA_PERSON', today: 7, week: 7, month: 7 },
    ],
    byPayer: {
      formulas: { today: 7, week: 11, month: 41 },
      me: { today: 0, week: 20, month: 20 },
      others: { today: 2.5, week: 2.5, month: 2.5 },
    },
  });
  expect(days).toHaveLength(30);
  expect(days.filter(({ credits }) => credits > 0)).toEqual([
    { day: '2026-10-25', credits: 30 },
    { day: '2026-11-17', credits: 4 },
    { day: '2026-11-22', credits: 20 },
    { day: '2026-11-23', credits: 9.5 },
  ]);
  expect([days[0]?.day, days[29]?.day]).toEqual(['2026-10-25', '2026-11-23']);
});

test('spending view: a week is seven days with today, across the end of a month', () => {
  const lines = [
    line('2026-11-24', 'LUSHA_PERSON', 'formula', 1),
    line('2026-11-25', 'LUSHA_PERSON', 'formula', 10),
    line('2026-12-01', 'LUSHA_PERSON', 'formula', 100),
    line('2026-12-02', 'LUSHA_PERSON', 'formula', 1000),
  ];
  const { total } = spendingView(lines, { today: '2026-12-01', user: 'me' });
  expect(total).toEqual({ today: 100, week: 110, month: 111 });
});

test('spending view: a source that is older than thirty days is not named', () => {
  const view = spendingView([line('2026-10-24', 'LUSHA_PERSON', 'formula', 5)], READER);
  expect(view).toMatchObject({
    total: NOTHING,
    bySource: [],
    byPayer: { formulas: NOTHING, me: NOTHING, others: NOTHING },
  });
});
