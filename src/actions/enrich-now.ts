import { driveRun, type DriveParts } from '../bulk/drive-run';
import type { BulkEndpoints, PlanView, RunKind, RunView } from '../shared/bulk-endpoints';

const WHO: Readonly<Record<RunKind, readonly [one: string, many: string]>> = {
  person: ['person', 'people'],
  company: ['company', 'companies'],
};

export interface EnrichNowParts {
  readonly endpoints: Pick<BulkEndpoints, 'readSelection' | 'planRun' | 'startRun'>;
  readonly drive: DriveParts;
  /** Asks the person at the keyboard; true for yes. */
  confirm(title: string, text: string): boolean;
  tell(text: string): void;
  toast(text: string): void;
}

/** Menu action: enriches the selected rows with the settings of the last run, without the sidebar. */
export function enrichNow(kind: RunKind, parts: EnrichNowParts): void {
  const { endpoints } = parts;
  const selection = endpoints.readSelection(kind);
  if (selection.problem !== null) {
    parts.tell(`${selection.problem.message} ${selection.problem.action}`);
    return;
  }
  const plan = endpoints.planRun(selection.request);
  if (plan.toAsk + plan.known === 0) {
    parts.tell(`There is nothing to do in ${selection.selection}. ${restText(plan)}`);
    return;
  }
  const title = `Enrich ${count(plan.toAsk + plan.known, 'row')} of ${selection.sheetName}?`;
  if (!parts.confirm(title, planText(plan, kind))) return;
  const run = endpoints.startRun(selection.request, plan.costAtMost);
  const ended = driveRun(run.id, parts.drive, (now) => {
    if (now.state === 'running') parts.toast(`${count(now.done, 'row')} of ${String(now.rows)} done.`);
  });
  parts.tell(outcomeText(ended));
}

function planText(plan: PlanView, kind: RunKind): string {
  const prices = plan.prices === 'account' ? 'the prices of your account' : "Lusha's usual prices";
  const columns = plan.targets.map(
    ({ label, letter, isNew }) => `${label}: ${letter}${isNew ? ' (new)' : ''}`,
  );
  return [
    `${count(plan.toAsk, WHO[kind])} to ask about, in ${count(plan.requests, 'request')}.`,
    `This costs at most ${count(plan.costAtMost, 'credit')}, by ${prices}.${balanceText(plan)}`,
    restText(plan),
    blankText(plan),
    `Columns: ${columns.join(', ')}.`,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function balanceText({ creditsLeft }: PlanView): string {
  return creditsLeft === null ? '' : ` You have ${String(creditsLeft)} left.`;
}

/** The rows that cost nothing, by why. */
function restText(plan: PlanView): string {
  const parts = [
    part(plan.known, 'known already'),
    part(plan.filled, 'filled already'),
    part(plan.duplicates, 'about somebody who stands there twice'),
    part(plan.unusable.count, 'unusable'),
    part(plan.hidden, 'hidden'),
  ].filter((text) => text !== '');
  return parts.length === 0 ? '' : `Free: ${parts.join(', ')}.`;
}

function blankText({ blankFields }: PlanView): string {
  return blankFields.length === 0
    ? ''
    : `Only with a revealed e-mail or phone, and so blank: ${blankFields.join(', ')}.`;
}

function part(rows: number, what: string): string {
  return rows === 0 ? '' : `${String(rows)} ${what}`;
}

function outcomeText(run: RunView): string {
  const { counts } = run;
  const found = `${count(counts.found, 'row')} found, ${String(counts.notFound)} not found, ${count(run.creditsCharged, 'credit')} charged.`;
  if (run.state === 'done') return `Done. ${found}`;
  const done = `${String(run.done)} of ${count(run.rows, 'row')} done: ${found}`;
  const problem = run.waiting === null ? '' : ` ${run.waiting.problem.message} ${run.waiting.problem.action}`;
  return `${done}${problem} The rest goes on by itself, or in Extensions > Lusha for Sheets > Run in progress.`;
}

function count(number: number, noun: string | readonly [one: string, many: string]): string {
  const [one, many] = typeof noun === 'string' ? [noun, `${noun}s`] : noun;
  return `${String(number)} ${number === 1 ? one : many}`;
}
