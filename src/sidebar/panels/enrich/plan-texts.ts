import type { PlanView, RunKind, TargetView } from '../../../shared/bulk-endpoints';
import type { Line } from '../../ui/line';
import { count, credits, formatNumber } from '../../ui/numbers';

/** What becomes of the rows; lines that would say 0 are left out, except for the two that always matter. */
export function rowLines(plan: PlanView, kind: RunKind): readonly Line[] {
  const line = (name: string, rows: number): Line[] =>
    rows === 0 ? [] : [{ name, value: formatNumber(rows) }];
  return [
    { name: 'Rows', value: formatNumber(plan.rows) },
    ...line('Blank', plan.blank),
    ...line('Hidden, left out', plan.hidden),
    ...line('Filled already', plan.filled),
    ...line('Not usable', plan.unusable.count),
    ...line('Duplicates, paid once', plan.duplicates),
    ...line('Known already, free', plan.known),
    { name: `${kind === 'person' ? 'People' : 'Companies'} to ask for`, value: formatNumber(plan.toAsk) },
    ...line('Requests to Lusha', plan.requests),
  ];
}

/** What it costs and what is left of balance and cap. Numbers that nobody knows yet are left out. */
export function costLines({ costAtMost, creditsLeft, capLeft }: PlanView): readonly Line[] {
  if (costAtMost === 0) return [{ name: 'Credits', value: 'none', rank: 'main' }];
  const cost: Line = { name: 'Credits, at most', value: formatNumber(costAtMost), rank: 'main' };
  const balance =
    creditsLeft === null
      ? [{ name: 'Balance', value: 'not known yet' }]
      : [
          { name: 'Balance now', value: formatNumber(creditsLeft) },
          { name: 'Balance after, at least', value: formatNumber(Math.max(0, creditsLeft - costAtMost)) },
        ];
  const cap = capLeft === null ? [] : [{ name: 'Your cap allows', value: formatNumber(capLeft) }];
  return [cost, ...balance, ...cap];
}

/** Why the run may not come to its end; undefined when balance and cap are enough. */
export function shortage({ costAtMost, creditsLeft, capLeft }: PlanView): string | undefined {
  const left = Math.min(creditsLeft ?? Infinity, capLeft ?? Infinity);
  if (costAtMost <= left) return undefined;
  const isCap = capLeft !== null && left === capLeft;
  if (left === 0)
    return isCap
      ? 'The cap for you or for one run is used up. Raise it in Settings, or wait until tomorrow.'
      : 'Your account has no credits left. Add credits in Lusha.';
  return isCap
    ? `This may cost more than the ${credits(left)} that your cap still allows. The run stops there; what was found stays.`
    : `This may cost more than your balance of ${credits(left)}. The run stops there; what was found stays.`;
}

/** Whether nothing can be paid at all. */
export function isBroke({ costAtMost, creditsLeft, capLeft }: PlanView): boolean {
  return costAtMost > 0 && (creditsLeft === 0 || capLeft === 0);
}

/** Rows that would get an answer. */
function rowsServed({ known, duplicates, toAsk }: PlanView): number {
  return known + duplicates + toAsk;
}

/** Why a run would do nothing; undefined when it would do something. */
export function nothingToDo(plan: PlanView): string | undefined {
  if (rowsServed(plan) > 0) return undefined;
  if (plan.filled > 0) return 'Every cell you want is filled already. Nothing has to be asked or paid.';
  if (plan.unusable.count > 0)
    return 'No row says who it is about clearly enough. See why below; nothing is asked or paid.';
  return 'There is nothing to ask for in these rows.';
}

/** Above the button, where it is always in sight: what is left of the balance. */
export function balanceText({ costAtMost, creditsLeft }: PlanView): string {
  if (creditsLeft === null) return costAtMost === 0 ? 'Costs nothing' : 'Balance not known yet';
  if (costAtMost === 0) return `Balance stays ${credits(creditsLeft)}`;
  const after = Math.max(0, creditsLeft - costAtMost);
  return `Balance ${formatNumber(creditsLeft)}, then ${formatNumber(after)} or more`;
}

/** `9 rows cannot be used`. */
export function unusableTitle(rows: number): string {
  return rows === 1 ? '1 row cannot be used' : `${formatNumber(rows)} rows cannot be used`;
}

/** `1 row`, `1,204 rows`. */
export function rowsText(rows: number): string {
  return count(rows, 'row', 'rows');
}

/** `4 columns, 2 new`. */
export function newColumnsText(targets: readonly TargetView[]): string {
  const fresh = targets.filter(({ isNew }) => isNew).length;
  const columns = count(targets.length, 'column', 'columns');
  if (fresh === 0) return columns;
  return fresh === targets.length ? `${columns}, new` : `${columns}, ${String(fresh)} new`;
}

/** Says of chosen fields that Lusha gives them only with something that is not chosen. */
export function blankFieldsText(labels: readonly string[]): string {
  const named = labels.length > 3 ? labels.slice(0, 2) : labels.slice(0, -1);
  const last =
    labels.length > 3
      ? count(labels.length - 2, 'other field', 'other fields')
      : (labels[labels.length - 1] ?? '');
  const shown = named.length === 0 ? last : `${named.join(', ')} and ${last}`;
  const [come, stay] = labels.length === 1 ? ['comes', 'it stays'] : ['come', 'they stay'];
  return `${shown} ${come} only with a revealed e-mail or phone. Choose one of those as well, or ${stay} blank.`;
}
