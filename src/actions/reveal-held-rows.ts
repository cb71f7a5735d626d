import {
  quoteHeld,
  revealHeld,
  type HeldOutcome,
  type HeldParts,
  type HeldQuote,
} from '../functions/held-rows';
import type { Company, CompanyReveal } from '../lusha/company';
import type { CompanyIdentifier, ContactIdentifier, ContactReveal } from '../lusha/identifiers';
import type { Person } from '../lusha/person';
import type { Problem } from '../shared/problem';
import { addHeld, clearHeld, readHeld, type HeldRow } from '../reveals/held-list';
import type { DocumentState } from '../storage/document-state';

/** A menu action may run six minutes; this leaves time to write what came and to recalculate. */
const REVEAL_WITHIN_MS = 270_000;

export interface RevealHeldParts {
  readonly state: DocumentState;
  readonly people: HeldParts<ContactIdentifier, Person, ContactReveal>;
  readonly companies: HeldParts<CompanyIdentifier, Company, CompanyReveal>;
  /** Asks the account for its prices and balance; free. Gives the credits that are left. */
  creditsLeft(): number;
  /** Runs work while no other execution of this file spends. @throws LockBusyError */
  exclusively<T>(work: () => T): T;
  now(): number;
  /** Asks the person at the keyboard; true for yes. */
  confirm(title: string, text: string): boolean;
  toast(text: string): void;
  /** Computes the formulas of the file again; free, for what was revealed. */
  recalculate(): void;
  explain(error: HeldOutcome['failed'][number]): Problem | undefined;
}

/** Menu action: quotes what formulas have put on hold, reveals it when the person agrees, fills the cells. */
export function revealHeldRows(parts: RevealHeldParts): void {
  const { state } = parts;
  const creditsLeft = parts.creditsLeft();
  state.refresh();
  const held = readHeld(state);
  const people = quoteHeld(ofKind(held, 'person'), parts.people);
  const companies = quoteHeld(ofKind(held, 'company'), parts.companies);
  if (people.rows + companies.rows === 0) {
    clearHeld(state);
    state.commit();
    parts.recalculate();
    parts.toast('No rows are held. A formula that shows HELD is noted when it is next computed.');
    return;
  }
  const title = `Reveal ${count(people.rows + companies.rows, 'held row')}?`;
  if (!parts.confirm(title, quoteText(people, companies, creditsLeft))) return;
  const outcome = parts.exclusively(() => pay(parts));
  parts.recalculate();
  parts.toast(outcomeText(outcome, parts));
}

/** With the lock held. The list is read again: others may have revealed or added rows while the question stood. */
function pay(parts: RevealHeldParts): HeldOutcome {
  const { state, people, companies } = parts;
  people.store.refresh();
  companies.store.refresh();
  const held = readHeld(state);
  const deadline = parts.now() + REVEAL_WITHIN_MS;
  const outcomes = [
    revealHeld(ofKind(held, 'person'), deadline, people),
    revealHeld(ofKind(held, 'company'), deadline, companies),
  ];
  const left = outcomes.flatMap((outcome) => outcome.left);
  clearHeld(state);
  if (left.length > 0) addHeld(state, left);
  state.commit();
  return {
    found: outcomes.reduce((sum, { found }) => sum + found, 0),
    missing: outcomes.reduce((sum, { missing }) => sum + missing, 0),
    failed: outcomes.flatMap(({ failed }) => failed),
    left,
  };
}

function ofKind(rows: readonly HeldRow[], kind: HeldRow['kind']): readonly HeldRow[] {
  return rows.filter((row) => row.kind === kind);
}

function quoteText(people: HeldQuote, companies: HeldQuote, creditsLeft: number): string {
  const who = [
    people.rows > 0 ? (people.rows === 1 ? '1 person' : `${String(people.rows)} people`) : '',
    companies.rows > 0 ? (companies.rows === 1 ? '1 company' : `${String(companies.rows)} companies`) : '',
  ].filter((text) => text !== '');
  const prices = people.prices === 'account' ? 'the prices of your account' : "Lusha's usual prices";
  return [
    `${who.join(' and ')}, in ${count(people.requests + companies.requests, 'request')}.`,
    `This costs at most ${count(people.costAtMost + companies.costAtMost, 'credit')}, by ${prices}. You have ${String(creditsLeft)} left.`,
    'Who is not found costs nothing. Everything is paid for once.',
  ].join('\n');
}

function outcomeText({ found, missing, failed }: HeldOutcome, parts: RevealHeldParts): string {
  const texts = [`Revealed ${count(found, 'row')}.`];
  if (missing > 0) texts.push(`${String(missing)} not found.`);
  const [first] = failed;
  if (first !== undefined) {
    const problem = parts.explain(first);
    const why = problem === undefined ? first.message : `${problem.message} ${problem.action}`;
    texts.push(`${String(failed.length)} still held: ${why}`);
  }
  return texts.join(' ');
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
