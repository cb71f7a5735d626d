import { cleanValue } from './clean-value';
import type { Call } from './client';
import { withReferences } from './contacts';
import { decodePerson } from './decode-person';
import { UnusableRequestError } from './errors';
import { askedByReference, decodeBatch, type ItemOutcome } from './item-answers';
import { checkPage, decodePagination, type PageRequest, type Pagination } from './pagination';
import type { Person } from './person';
import { decodePreview, type Preview } from './preview';
import { readList, readNumber, readObject, readText, readTexts, type JsonObject } from './read-json';
import { listOf, oneOf } from './request-rules';

/** Parts that somebody plays in a purchase (contract 6.1). */
export const PERSONAS = ['decision_maker', 'potential_champion', 'end_user'] as const;
export type Persona = (typeof PERSONAS)[number];

/** A company by one of the two, never both. */
export type BuyingCompany = { readonly domain: string } | { readonly id: string };

export interface BuyingGroupSearch {
  /** 1 to 25. */
  readonly companies: readonly BuyingCompany[];
  /** None are all. */
  readonly personas: readonly Persona[];
  /** People of each company, at least 1. */
  readonly contactsLimit: number;
  /** A page counts people, over all companies. */
  readonly page: PageRequest;
}

/** The people most worth reaching at a company. */
export interface BuyingGroup {
  readonly companyId: string | undefined;
  readonly members: readonly GroupMember[];
}

export interface GroupMember extends Preview<Person> {
  readonly roles: readonly string[];
  /** From 0 to 1. */
  readonly score: number | undefined;
}

export interface BuyingGroupPage {
  /** By the place of the company in the search, from 0. A company whose people are on other pages has an empty group. */
  readonly groups: ReadonlyMap<number, ItemOutcome<BuyingGroup>>;
  /** Groups that name no company of the search. They were paid for, so they are kept. */
  readonly unmatched: readonly BuyingGroup[];
  readonly pagination: Pagination;
}

export const MAX_BUYING_COMPANIES = 25;

/**
 * Who decides, who can win others over and who would use it, per company (contract 6.1). Each person shown is
 * charged.
 *
 * @throws UnusableRequestError for a request that Lusha would refuse
 */
export function buyingGroups(search: BuyingGroupSearch): Call<BuyingGroupPage> {
  const { companies, page } = search;
  const personas = cleanValue(search.personas, listOf(oneOf(...PERSONAS)), 'Roles');
  const body = {
    companies: withReferences(checkCompanies(companies)),
    ...(personas !== undefined && { personas }),
    contactsLimit: cleanValue(search.contactsLimit, { kind: 'integer', least: 1 }, 'People per company'),
    pagination: checkPage(page),
  };
  return {
    request: { method: 'post', path: '/v3/contacts/buying-group', body },
    paid: true,
    decode: (json) => decodePage(json, companies.length, page),
  };
}

function checkCompanies(companies: readonly BuyingCompany[]): readonly BuyingCompany[] {
  if (companies.length === 0)
    throw new UnusableRequestError('There is no company to look at.', 'Select at least one.');
  if (companies.length > MAX_BUYING_COMPANIES) {
    throw new UnusableRequestError(
      `One request takes ${String(MAX_BUYING_COMPANIES)} companies; there are ${String(companies.length)}.`,
      'Select fewer.',
    );
  }
  if (!companies.every((company) => 'domain' in company !== 'id' in company)) {
    throw new UnusableRequestError(
      'A company is asked for either by its website or by its Lusha ID.',
      'Give one of the two.',
    );
  }
  return companies;
}

function decodePage(json: JsonObject, count: number, asked: PageRequest): BuyingGroupPage | undefined {
  const answer = decodeBatch(json, askedByReference(count), decodeGroup);
  if (answer === undefined) return undefined;
  const { items: groups, unmatched } = answer;
  const found = [...groups.values()].flatMap((group) => (group.kind === 'found' ? [group.record] : []));
  const shown = [...found, ...unmatched].reduce((sum, { members }) => sum + members.length, 0);
  return { groups, unmatched, pagination: decodePagination(json['pagination'], asked, shown) };
}

function decodeGroup(value: unknown): BuyingGroup | undefined {
  const group = readObject(value);
  const contacts = readList(group?.['contacts']);
  return (
    contacts && {
      companyId: readText(group?.['companyId']),
      members: contacts.map(decodeMember).filter((member) => member !== undefined),
    }
  );
}

function decodeMember(value: unknown): GroupMember | undefined {
  const preview = decodePreview(value, decodePerson);
  const member = readObject(value);
  return (
    preview && {
      ...preview,
      roles: readTexts(member?.['roles']) ?? [],
      score: readNumber(member?.['score']),
    }
  );
}
