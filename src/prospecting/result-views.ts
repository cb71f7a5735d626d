import { pricesOf, type Prices } from '../credits/prices';
import type { AccountUsage } from '../lusha/account';
import type { Company } from '../lusha/company';
import type { Person } from '../lusha/person';
import type { FoundItem } from '../reveals/found-list';
import type { StoredReveal } from '../reveals/stored-reveal';
import type { RunKind } from '../shared/bulk-endpoints';
import type { ResultOffer, ResultReveal, ResultView } from '../shared/results';
import { readDomain, readLinkedinSlug, linkedinUrl } from '../sheet/identity-text';
import { signalWords } from '../fields/signal-words';

export type Known = StoredReveal<Person> | StoredReveal<Company>;

/** What a card needs to know besides the result itself. */
export interface CardContext {
  readonly kind: RunKind;
  /** For prices that a result does not tell itself. */
  readonly usage: AccountUsage | undefined;
  /** Whether the sheet in sight has it. */
  isInSheet(record: Person | Company): boolean;
}

/** What can be revealed of a record, and the name under which its price is kept. */
const REVEALS: Readonly<Record<RunKind, readonly { reveal: ResultReveal; group: string }[]>> = {
  person: [
    { reveal: 'emails', group: 'emails' },
    { reveal: 'phones', group: 'phones' },
  ],
  company: [{ reveal: 'record', group: 'company' }],
};

/** A result as a card, in plain texts. */
export function resultView(item: FoundItem, known: Known, context: CardContext): ResultView {
  const { record } = known;
  const shared = {
    id: record.id,
    offers: offersOf(item, known, context.kind, pricesOf(context.usage, context.kind)),
    inSheet: context.isInSheet(record),
    reasons: reasonsOf(item),
  };
  return context.kind === 'person'
    ? { ...shared, ...personCard(record as Person) }
    : { ...shared, ...companyCard(record as Company) };
}

/** What can be revealed, each with its price at most: by Lusha's own word, else by the account's prices. */
export function offersOf(
  { has, offers }: Pick<FoundItem, 'has' | 'offers'>,
  { groups }: Pick<Known, 'groups'>,
  kind: RunKind,
  prices: Prices,
): readonly ResultOffer[] {
  return REVEALS[kind].flatMap(({ reveal, group }): readonly ResultOffer[] => {
    const isHeld = groups[kind === 'person' ? group : 'full'] !== undefined;
    if (isHeld) return [{ reveal, credits: 0, isHeld }];
    const listed = prices.groups[group] ?? 0;
    if (kind === 'company') return [{ reveal, credits: listed, isHeld }];
    const offered = offers?.[group];
    // A list that names some groups names all that there are; one that names none says nothing.
    const isSaid = offers !== undefined || has.length > 0;
    if (offered === undefined && isSaid && !has.includes(group)) return [];
    return [{ reveal, credits: offered ?? listed, isHeld }];
  });
}

type Card = Pick<ResultView, 'name' | 'lines' | 'link' | 'doNotCall'>;

function personCard(person: Person): Card {
  const { company, location, phones = [] } = person;
  const slug = readLinkedinSlug(person.linkedin ?? '');
  return {
    name: person.fullName ?? textOf([person.firstName, person.lastName], ' '),
    lines: linesOf([
      textOf([person.title, company?.name ?? company?.domain], ' · '),
      textOf([location?.city, location?.state, location?.country], ', '),
    ]),
    link: slug === undefined ? null : linkedinUrl(slug),
    doNotCall: phones.length > 0 && phones.every(({ doNotCall }) => doNotCall),
  };
}

function companyCard(company: Company): Card {
  const { employees, location } = company;
  const domain = readDomain(company.domain ?? '');
  const range =
    employees?.min === undefined
      ? undefined
      : employees.max === undefined
        ? `${String(employees.min)}+`
        : `${String(employees.min)}–${String(employees.max)}`;
  const size = employees?.exact === undefined ? range : String(employees.exact);
  return {
    name: company.name ?? company.domain ?? company.id,
    lines: linesOf([
      textOf([company.industry, size === undefined ? undefined : `${size} employees`], ' · '),
      textOf([location?.city, location?.state, location?.country], ', '),
      domain ?? '',
    ]),
    link: domain === undefined ? null : `https://${domain}`,
    doNotCall: false,
  };
}

function reasonsOf({ signalTypes = [], roles = [], score }: FoundItem): readonly string[] {
  const words = [...roles.map(roleWords), ...signalTypes.map(signalWords)];
  return score === undefined ? words : [...words, `score ${String(Math.round(score * 100))} of 100`];
}

/** `decision_maker` reads `Decision maker`. */
function roleWords(role: string): string {
  const words = role.replace(/_/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function textOf(parts: readonly (string | undefined)[], separator: string): string {
  return parts.filter((part) => part !== undefined && part !== '').join(separator);
}

function linesOf(lines: readonly string[]): readonly string[] {
  return lines.filter((line) => line !== '');
}
