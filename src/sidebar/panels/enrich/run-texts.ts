import type { RunView } from '../../../shared/bulk-endpoints';
import { countdownWords, durationWords } from '../../ui/duration';
import type { Line } from '../../ui/line';
import { credits, formatNumber } from '../../ui/numbers';
import type { RunProgress } from './run-driver';

const MENU_PATH = 'Extensions > Lusha for Sheets > Run in progress…';

/** What the run is about: `Enriching people`, `Exact quote for companies`. */
export function runTitle({ kind, mode }: Pick<RunView, 'kind' | 'mode'>): string {
  const whom = kind === 'person' ? 'people' : 'companies';
  return mode === 'quote' ? `Exact quote for ${whom}` : `Enriching ${whom}`;
}

/** What goes on at this moment, in one or two sentences. */
export function stateText({ run, isDriving, pending, trouble }: RunProgress, now: number): string {
  if (pending === 'stop') return 'Stopping, after the request that is under way.';
  if (pending === 'resume') return 'Going on…';
  if (pending === 'end') return 'Closing the run…';
  if (!run.isMine) return othersText(run, now);
  if (run.state === 'stopped')
    return run.mode === 'quote'
      ? 'Stopped. The quote stands for the rows searched so far.'
      : 'Stopped. What was found so far is in the sheet.';
  if (isDriving && trouble !== undefined) return 'The run stands still. What was found is kept.';
  const until = run.waiting?.until ?? null;
  const isWaiting = run.state === 'waiting';
  if (isWaiting && until === null) return 'Waiting for you.';
  const reason = isWaiting ? `${run.waiting?.problem.message ?? ''} ` : '';
  if (isDriving) return isWaiting ? `${reason}Goes on by itself ${inTime(until, now)}.` : leftText(run);
  return run.unattended
    ? `${reason}Goes on without this sidebar ${isWaiting ? inTime(until, now) : 'in a few minutes'}, or here with Resume.`
    : `${reason}Paused since its sidebar was closed. Nothing is lost; press Resume to go on.`;
}

function othersText(run: RunView, now: number): string {
  if (run.state === 'stopped') return 'They have stopped it, and can go on with it or end it.';
  if (run.state !== 'waiting' || run.waiting === null) return leftText(run);
  const { problem, until } = run.waiting;
  return until === null
    ? 'It waits for who started it.'
    : `${problem.message} Goes on ${inTime(until, now)}.`;
}

/** `in 4:05`; `in a moment` once the time has come. */
function inTime(until: number | null, now: number): string {
  return until !== null && until > now ? `in ${countdownWords(until - now)}` : 'in a moment';
}

function leftText({ secondsLeft, state }: RunView): string {
  if (state === 'done') return 'Finished.';
  return secondsLeft === null ? 'Working…' : `${capitalized(durationWords(secondsLeft))} left`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What happens to the run when the sidebar is closed; undefined when it stands still anyway. */
export function closingText({ run, isDriving }: RunProgress): string | undefined {
  if (!run.isMine)
    return 'It spends their credits, so only they can stop it. You can plan your own run when it is over.';
  if (!isDriving) return undefined;
  return run.unattended
    ? 'You may close this sidebar: the run goes on by itself in a few minutes.'
    : `If you close this sidebar, the run pauses and nothing is lost. Open ${MENU_PATH} and press Resume.`;
}

/** Read out while the run goes on. */
export function spokenText(progress: RunProgress): string {
  const { run, pending, isDriving } = progress;
  const rows = `${formatNumber(run.done)} of ${formatNumber(run.rows)} rows, ${credits(run.creditsCharged)} charged.`;
  if (run.state === 'running' && isDriving && pending === undefined) return rows;
  const state = run.waiting?.problem.message ?? stateText(progress, 0);
  return `${rows} ${state}`;
}

/** Credits so far. */
export function creditLines({ creditsCharged, creditsLeft, isMine }: RunView): readonly Line[] {
  const charged: Line = {
    name: 'Credits charged',
    value: formatNumber(creditsCharged),
    rank: 'main',
  };
  if (!isMine) return [charged];
  return [charged, { name: 'Credits left', value: creditsLeft === null ? '–' : formatNumber(creditsLeft) }];
}

/** Rows by what became of them, always the same lines, so that nothing moves while they count. */
export function countLines(run: RunView): readonly Line[] {
  const { counts } = run;
  const line = (name: string, value: number): Line => ({ name, value: formatNumber(value) });
  const part = (name: string, value: number, wanted: RegExp): readonly Line[] =>
    value > 0 || wants(run, wanted) ? [{ ...line(name, value), rank: 'part' }] : [];
  return [
    line('Found', counts.found),
    ...part('without an e-mail', counts.noEmail, /email/),
    ...part('without a phone', counts.noPhone, /phone|mobile/),
    line('Not found', counts.notFound),
    line('Restricted by law', counts.restricted),
    line('Failed', counts.failed),
    line('Set aside', counts.parked),
  ];
}

/** Whether fields of such a name were asked for; companies have neither e-mails nor phones of their own group. */
function wants({ kind, request }: RunView, name: RegExp): boolean {
  return kind === 'person' && (request?.fields ?? []).some((field) => name.test(field));
}
