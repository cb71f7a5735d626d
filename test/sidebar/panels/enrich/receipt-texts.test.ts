import {
  aboveQuoteNote,
  followUp,
  quoteAction,
  quoteScope,
  receiptLines,
  receiptSubject,
  receiptTitle,
  undoText,
} from '../../../../src/sidebar/panels/enrich/receipt-texts';
import { done, noCounts, quoteDone, request } from '../../enrich-fixtures';

const early = { ...done, done: 500 };
const clean = { ...done, counts: { ...done.counts, failed: 0, parked: 0 } };

test('how it ended, and for what', () => {
  expect([done, early, quoteDone].map(receiptTitle)).toEqual(['Finished', 'Ended early', 'Exact quote']);
  expect(receiptSubject(done)).toBe('People: 1,204 rows in Leads');
  expect(receiptSubject({ ...early, kind: 'company' })).toBe('Companies: 500 of 1,204 rows in Leads');
});

test('credits, rows and cells', () => {
  const texts = (run: typeof done): readonly string[] =>
    receiptLines(run).flatMap((lines) => lines.map(({ name, value }) => `${name}: ${value}`));
  expect(texts(done)).toEqual([
    'Credits charged: 298',
    'Credits left: 912',
    'Found: 1,001',
    'without an e-mail: 80',
    'without a phone: 512',
    'Not found: 190',
    'Restricted by law: 4',
    'Failed: 6',
    'Set aside: 3',
    'Rows known before, free: 89',
    'Cells written: 2,410',
    'Filled cells left alone: 31',
    'Requests to Lusha: 11',
  ]);
  expect(texts({ ...done, counts: noCounts, requests: 0 }).slice(-2)).toEqual([
    'Set aside: 0',
    'Cells written: 0',
  ]);
  expect(texts(quoteDone)).not.toContain('Cells written: 0');
});

test('what lies near after it', () => {
  const wanted = { request, sheetName: 'Leads', note: undefined };
  expect(followUp({ ...done, request: { ...request, limit: 5 } })).toEqual({
    label: 'Plan all rows',
    wanted,
  });
  expect(followUp(done)).toEqual({ label: 'Plan what is left', wanted });
  expect(followUp({ ...clean, done: 500 })).toEqual({ label: 'Plan what is left', wanted });
  for (const run of [clean, quoteDone, { ...done, request: null }, { ...done, isMine: false }])
    expect(followUp(run)).toBeUndefined();
});

test('what was put back', () => {
  const end = 'What was revealed stays in the file: writing it again is free.';
  expect(undoText({ restored: 2_390, changed: 18, missing: 2 })).toBe(
    `2,390 cells put back. 18 cells were changed since, and left as they are. 2 rows are not there any more as before. ${end}`,
  );
  expect(undoText({ restored: 1, changed: 1, missing: 1 })).toBe(
    `1 cell put back. 1 cell was changed since, and left as it is. 1 row is not there any more as before. ${end}`,
  );
  expect(undoText({ restored: 0, changed: 0, missing: 0 })).toBe(`0 cells put back. ${end}`);
});

test('the quote', () => {
  expect([quoteAction(0), quoteAction(1), quoteAction(2_212)]).toEqual([
    'Run: free',
    'Run: 1 credit',
    'Run: 2,212 credits',
  ]);
  expect(quoteScope(quoteDone)).toBe('Revealing these rows costs exactly');
  expect(quoteScope({ ...quoteDone, rows: 1, done: 1 })).toBe('Revealing this row costs exactly');
  expect(quoteScope({ ...quoteDone, done: 500 })).toBe(
    'Revealing the 500 of 1,204 rows searched so far costs exactly',
  );
  expect(aboveQuoteNote(212, 300)).toBe(
    'Lusha’s quote was 212 credits, but the plan now says up to 300 credits: rows or prices have changed, or the plan cannot count as exactly. Nothing was started.',
  );
});
