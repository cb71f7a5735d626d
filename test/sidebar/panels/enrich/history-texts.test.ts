import { historyText, historyTime } from '../../../../src/sidebar/panels/enrich/history-texts';
import { done, quoteDone } from '../../enrich-fixtures';

test('a run in a line', () => {
  expect(historyText(done)).toBe('People in Leads: 1,204 rows, 298 credits');
  expect(historyText(quoteDone)).toBe('Quote for people in Leads: 1,204 rows, 40 credits');
  expect(historyText({ ...done, kind: 'company', done: 1, creditsCharged: 1, isMine: false })).toBe(
    'Companies in Leads: 1 row, 1 credit, by somebody else',
  );
});

test('when it began, by the clock of who looks', () => {
  const at = new Date(2026, 2, 12, 14, 5).getTime();
  expect(historyTime(at)).toBe('12 Mar, 14:05');
});
