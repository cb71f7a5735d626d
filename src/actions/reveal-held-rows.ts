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
import {
  payForHeldLists,
  quoteHeldLists,
  type HeldListsParts,
  type HeldListsQuote,
} from '../lists/held-lists';
import { addHeld, clearHeld, readHeld, type HeldRow } from '../reveals/held-list';
import { readHeldLists, stageHeldLists } from '../reveals/held-lists';
import type { DocumentState } from '../storage/document-state';

/** A menu action may run six minutes; this leaves time to write what came and to recalculate. */
const REVEAL_WITHIN_MS = 270_000;

export interface RevealHeldParts {
  readonly state: DocumentState;
  readonly people: HeldParts<ContactIdentifier, Person, ContactReveal>;
  readonly companies: HeldParts<CompanyIdentifier, Company, CompanyReveal>;
  /** To pay for held lists with, until then. */
  listParts(deadline: number): HeldListsParts;
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
  const lists = quoteHeldLists(readHeldLists(state), parts.listParts(0));
  if (people.rows + companies.rows + lists.lists === 0) {
    clearHeld(state);
    stageHeldLists(state, []);
    state.commit();
    parts.recalculate();
    parts.toast('No rows are held. A formula that shows HELD is noted when it is next computed.');
    return;
  }
  const title = `Reveal ${heldText(people.rows + companies.rows, lists.lists)}?`;
  if (!parts.confirm(title, quoteText(people, companies, lists, creditsLeft))) return;
  const outcome = parts.exclusively(() => pay(parts));
  parts.recalculate();
  parts.toast(outcomeText(outcome, parts));
}

/** With the lock held. The list is read again: others may have revealed or added rows while the question stood. */
function pay(parts: RevealHeldParts): HeldOutcome & { readonly lists: number } {
  const { state, people, companies } = parts;
  people.store.refresh();
  companies.store.refresh();
  const held = readHeld(state);
  const deadline = parts.now() + REVEAL_WITHIN_MS;
  const outcomes = [
    revealHeld(ofKind(held, 'person'), deadline, people),
    revealHeld(ofKind(held, 'company'), deadline, companies),
  ];
  const lists = payForHeldLists(readHeldLists(state), parts.listParts(deadline));
  stageHeldLists(state, lists.left);
  const left = outcomes.flatMap((outcome) => outcome.left);
  clearHeld(state);
  if (left.length > 0) addHeld(state, left);
  state.commit();
  return {
    found: outcomes.reduce((sum, { found }) => sum + found, 0),
    missing: outcomes.reduce((sum, { missing }) => sum + missing, 0),
    failed: [...outcomes.flatMap(({ failed }) => failed), ...lists.failed],
    left,
    lists: lists.found,
  };
}

function ofKind(rows: readonly HeldRow[], kind: HeldRow['kind']): readonly HeldRow[] {
  return rows.filter((row) => row.kind === kind);
}

/** `3 held rows and 1 held list`; what there is none of is not named. */
function heldText(rows: number, lists: number): string {
  const texts = [rows > 0 ? count(rows, 'held row') : '', lists > 0 ? count(lists, 'held list') : ''];
  return texts.filter((text) => text !== '').join(' and ');
}

function quoteText(
  people: HeldQuote,
  companies: HeldQuote,
  lists: HeldListsQuote,
  creditsLeft: number,
): string {
  const who = [
    people.rows > 0 ? (people.rows === 1 ? '1 person' : `${String(people.rows)} people`) : '',
    companies.rows > 0 ? (companies.rows === 1 ? '1 company' : `${String(companies.rows)} companies`) : '',
    lists.lists > 0 ? count(lists.lists, 'list') : '',
  ].filter((text) => text !== '');
  const requests = people.requests + companies.requests + lists.requests;
  const cost = people.costAtMost + companies.costAtMost + lists.costAtMost;
  const prices = people.prices === 'account' ? 'the prices of your account' : "Lusha's usual prices";
  return [
    `${who.join(' and ')}, in ${count(requests, 'request')}.`,
    `This costs at most ${count(cost, 'credit')}, by ${prices}. You have ${String(creditsLeft)} left.`,
    'Who is not found costs nothing. Everything is paid for once.',
  ].join('\n');
}

function outcomeText(
  { found, missing, failed, lists }: ReturnType<typeof pay>,
  parts: RevealHeldParts,
): string {
  const rows = found > 0 || lists === 0 ? `Revealed ${count(found, 'row')}.` : '';
  const texts = [rows, lists > 0 ? `Found ${count(lists, 'list')}.` : ''].filter((text) => text !== '');
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
