import type { RunView } from '../../../../src/shared/bulk-endpoints';
import type { RunProgress } from '../../../../src/sidebar/panels/enrich/run-driver';
import {
  closingText,
  countLines,
  creditLines,
  runTitle,
  spokenText,
  stateText,
} from '../../../../src/sidebar/panels/enrich/run-texts';
import { halfway, noCounts, request, run } from '../../enrich-fixtures';

const NOW = 1_000_000;
const LIMIT = {
  code: 'RATE_LIMIT',
  message: 'The hourly request limit is used up.',
  action: 'It resets at 14:05.',
} as const;

function progress(view: Partial<RunView>, part: Partial<RunProgress> = {}): RunProgress {
  return { run: { ...halfway, ...view }, isDriving: true, pending: undefined, trouble: undefined, ...part };
}
const waits = (until: number | null): Partial<RunView> => ({
  state: 'waiting',
  waiting: { problem: LIMIT, until },
});
const watched = { isDriving: false };

test('titles', () => {
  expect(runTitle({ kind: 'person', mode: 'enrich' })).toBe('Enriching people');
  expect(runTitle({ kind: 'company', mode: 'quote' })).toBe('Exact quote for companies');
});

test.each([
  ['under way', progress({}), 'About a minute left'],
  ['nobody can say how long', progress({ secondsLeft: null }), 'Working…'],
  ['stopping', progress({}, { pending: 'stop' }), 'Stopping, after the request that is under way.'],
  ['going on', progress({ state: 'stopped' }, { pending: 'resume' }), 'Going on…'],
  ['ending', progress({ state: 'stopped' }, { pending: 'end' }), 'Closing the run…'],
  ['stopped', progress({ state: 'stopped' }), 'Stopped. What was found so far is in the sheet.'],
  [
    'a quote, stopped',
    progress({ state: 'stopped', mode: 'quote' }),
    'Stopped. The quote stands for the rows searched so far.',
  ],
  [
    'a request limit',
    progress(waits(NOW + 245_000)),
    'The hourly request limit is used up. Goes on by itself in 4:05.',
  ],
  [
    'the time has come',
    progress(waits(NOW)),
    'The hourly request limit is used up. Goes on by itself in a moment.',
  ],
  ['a person has to act', progress(waits(null)), 'Waiting for you.'],
  [
    'no connection',
    progress({}, { trouble: { problem: LIMIT, retryAt: NOW + 3_000 } }),
    'The run stands still. What was found is kept.',
  ],
  [
    'found under way',
    progress({}, watched),
    'Paused since its sidebar was closed. Nothing is lost; press Resume to go on.',
  ],
  [
    'found under way, with a trigger',
    progress({ unattended: true }, watched),
    'Goes on without this sidebar in a few minutes, or here with Resume.',
  ],
  [
    'found waiting, with a trigger',
    progress({ ...waits(NOW + 7_200_000), unattended: true }, watched),
    'The hourly request limit is used up. Goes on without this sidebar in about 2 hours, or here with Resume.',
  ],
  [
    'found waiting',
    progress(waits(NOW + 60_000), watched),
    'The hourly request limit is used up. Paused since its sidebar was closed. Nothing is lost; press Resume to go on.',
  ],
  ['of somebody else', progress({ isMine: false }, watched), 'About a minute left'],
  [
    'of somebody else, waiting',
    progress({ ...waits(NOW + 60_000), isMine: false }, watched),
    'The hourly request limit is used up. Goes on in 1:00.',
  ],
  [
    'of somebody else, who has to act',
    progress({ ...waits(null), isMine: false }, watched),
    'It waits for who started it.',
  ],
  [
    'of somebody else, stopped',
    progress({ state: 'stopped', isMine: false }, watched),
    'They have stopped it, and can go on with it or end it.',
  ],
])('state: %s', (_, shown, text) => {
  expect(stateText(shown, NOW)).toBe(text);
});

test('what closing the sidebar does', () => {
  expect(closingText(progress({ unattended: true }))).toBe(
    'You may close this sidebar: the run goes on by itself in a few minutes.',
  );
  expect(closingText(progress({}))).toBe(
    'If you close this sidebar, the run pauses and nothing is lost. Open Extensions > Lusha for Sheets > Run in progress… and press Resume.',
  );
  expect(closingText(progress({}, watched))).toBeUndefined();
  expect(closingText(progress({ isMine: false }, watched))).toBe(
    'It spends their credits, so only they can stop it. You can plan your own run when it is over.',
  );
});

test('read out: rows and credits, and the state when it is not plain progress', () => {
  expect(spokenText(progress({}))).toBe('500 of 1,204 rows, 132 credits charged.');
  expect(spokenText(progress(waits(NOW + 1_000)))).toBe(
    '500 of 1,204 rows, 132 credits charged. The hourly request limit is used up.',
  );
  expect(spokenText(progress({ state: 'stopped', creditsCharged: 1 }))).toBe(
    '500 of 1,204 rows, 1 credit charged. Stopped. What was found so far is in the sheet.',
  );
});

test('rows by what became of them; e-mails and phones only where they were wanted or are missing', () => {
  expect(countLines(halfway)).toEqual([
    { name: 'Found', value: '410' },
    { name: 'without an e-mail', value: '35', rank: 'part' },
    { name: 'without a phone', value: '210', rank: 'part' },
    { name: 'Not found', value: '84' },
    { name: 'Restricted by law', value: '2' },
    { name: 'Failed', value: '3' },
    { name: 'Set aside', value: '1' },
  ]);
  const names = (view: RunView): readonly string[] => countLines(view).map(({ name }) => name);
  expect(names({ ...run, request: { ...request, fields: ['title', 'work_email'] } })).toContain(
    'without an e-mail',
  );
  expect(names({ ...run, request: { ...request, fields: ['title', 'email'] } })).not.toContain(
    'without a phone',
  );
  expect(names({ ...run, kind: 'company' })).not.toContain('without a phone');
  expect(names({ ...run, request: null })).not.toContain('without a phone');
  expect(names({ ...run, request: null, counts: { ...noCounts, noPhone: 2 } })).toContain('without a phone');
});

test("credits; somebody else's balance is not ours", () => {
  expect(creditLines(halfway)).toEqual([
    { name: 'Credits charged', value: '132', rank: 'main' },
    { name: 'Credits left', value: '1,078' },
  ]);
  expect(creditLines({ ...halfway, creditsLeft: null })[1]).toEqual({ name: 'Credits left', value: '–' });
  expect(creditLines({ ...halfway, isMine: false })).toHaveLength(1);
});
