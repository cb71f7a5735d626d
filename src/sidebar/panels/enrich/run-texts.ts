import type { RunView } from '../../../shared/bulk-endpoints';
import { countdownWords, durationWords } from '../../ui/duration';
import type { Line } from '../../ui/line';
import { formatNumber } from '../../ui/numbers';
import type { RunProgress } from './run-driver';

const MENU_PATH = 'Extensions > Lusha for Sheets > Run in progress…';

/** What the run is about: `Enriching people`, `Exact quote for companies`. */
export function runTitle({ kind, mode }: Pick<RunView, 'kind' | 'mode'>): string {
  const whom = kind === 'person' ? 'people' : 'companies';
  return mode === 'quote' ? `Exact quote for ${whom}` : `Enriching ${whom}`;
}

/** What goes on at this moment, in one or two sentences. */
export function stateText({ run, isDriving, pending }: RunProgress, now: number): string {
  if (pending === 'stop') return 'Stopping. What Lusha was asked for already is still written.';
  if (pending === 'resume') return 'Going on…';
  if (pending === 'end') return 'Closing the run…';
  if (!run.isMine) return othersText(run, now);
  if (run.state === 'stopped') return 'Stopped. What was found so far is in the sheet.';
  const until = run.waiting?.until ?? null;
  if (run.state === 'waiting' && until === null) return 'Waiting for you.';
  const wait = run.state === 'waiting' && until !== null ? waitText(run, until, now) : undefined;
  if (isDriving) return wait === undefined ? leftText(run) : `${wait} Goes on by itself.`;
  const before = wait === undefined ? '' : `${wait} `;
  return run.unattended
    ? `${before}Goes on without this sidebar in a few minutes. Press Resume to go on here.`
    : `${before}Paused since its sidebar was closed. Nothing is lost; press Resume to go on.`;
}

function othersText(run: RunView, now: number): string {
  const until = run.waiting?.until ?? null;
  if (run.state === 'stopped') return 'They have stopped it, and can go on with it or end it.';
  if (run.state === 'waiting') return until === null ? 'It waits for them.' : waitText(run, until, now);
  return leftText(run);
}

function leftText({ secondsLeft, state }: RunView): string {
  if (state === 'done') return 'Finished.';
  return secondsLeft === null ? 'Working…' : `${capitalized(durationWords(secondsLeft))} left`;
}

/** `The request limit for this minute is used up. 0:42 to wait.` */
function waitText({ waiting }: RunView, until: number, now: number): string {
  const rest = until > now ? ` ${capitalized(countdownWords(until - now))} to wait.` : '';
  return `${waiting?.problem.message ?? ''}${rest}`;
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
  const rows = `${formatNumber(run.done)} of ${formatNumber(run.rows)} rows, ${formatNumber(run.creditsCharged)} credits charged.`;
  if (run.state === 'running' && isDriving && pending === undefined) return rows;
  const state = run.waiting?.problem.message ?? stateText(progress, 0);
  return `${rows} ${state}`;
}

/** Credits so far. */
export function creditLines({ creditsCharged, creditsLeft, isMine }: RunView): readonly Line[] {
  const charged = { name: 'Credits charged', value: formatNumber(creditsCharged) };
  if (!isMine) return [charged];
  return [charged, { name: 'Credits left', value: creditsLeft === null ? '–' : formatNumber(creditsLeft) }];
}

/** Rows by what became of them, always the same lines, so that nothing moves while they count. */
export function countLines(run: RunView): readonly Line[] {
  const { counts } = run;
  const line = (name: string, value: number): Line => ({ name, value: formatNumber(value) });
  const part = (name: string, value: number, wanted: RegExp): readonly Line[] =>
    value > 0 || wants(run, wanted) ? [{ ...line(name, value), isPart: true }] : [];
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
