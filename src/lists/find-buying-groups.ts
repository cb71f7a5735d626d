import { left } from '../credits/caps';
import type { AccountUsage } from '../lusha/account';
import {
  buyingGroups,
  MAX_BUYING_COMPANIES,
  type BuyingCompany,
  type BuyingGroup,
  type BuyingGroupPage,
  type Persona,
} from '../lusha/buying-groups';
import type { CompanyIdentifier } from '../lusha/identifiers';
import type { FoundItem, FoundList, KeyedList } from '../reveals/found-list';
import { listKey } from '../reveals/list-key';
import { listCost } from './list-prices';
import { EMPTY_LIFETIME_MS } from './lookalike-chain';
import { payForCall, type ListParts } from './pay-for-list';

/** People on a page; pages above 50 were seen to come shorter than asked for (contract C1). */
const PAGE_SIZE = 50;
/** The smallest that Lusha takes (contract 5.1). */
const SMALLEST_PAGE = 10;

/** Who is most worth reaching at each of some companies. */
export interface GroupQuestion {
  readonly companies: readonly BuyingCompany[];
  /** None are all. */
  readonly personas: readonly Persona[];
  /** Of each company, 1 to 50. */
  readonly people: number;
  /** Groups that came longer ago are asked for again. */
  readonly maxAgeMs?: number | undefined;
}

/** More people of a company than anybody can mean to reach; also what one answer brings. */
export const MOST_PEOPLE = PAGE_SIZE;

/** A company's group, as far as it is wanted; undefined members are not known yet. */
export interface KnownGroup {
  readonly company: BuyingCompany;
  readonly members: readonly FoundItem[] | undefined;
}

/** A company as a buying group takes it, by id or website; none for one that has only a name. */
export function buyingCompany({ id, domain }: CompanyIdentifier): readonly BuyingCompany[] {
  if (id !== undefined) return [{ id }];
  return domain === undefined ? [] : [{ domain }];
}

/** The keys of all groups, to be looked up at once. */
export function groupKeys({ companies, personas }: GroupQuestion): readonly string[] {
  return companies.map((company) => groupKey(company, personas));
}

/** What the file knows already; free. */
export function knownGroups(
  question: GroupQuestion,
  lists: ReadonlyMap<string, FoundList>,
  now: number,
): readonly KnownGroup[] {
  const { companies, personas, people, maxAgeMs = Infinity } = question;
  return companies.map((company) => {
    const list = lists.get(groupKey(company, personas));
    const lifetime = list?.items.length === 0 ? Math.min(maxAgeMs, EMPTY_LIFETIME_MS) : maxAgeMs;
    const isEnough = list !== undefined && (list.items.length >= people || list.hasMore !== true);
    const isKnown = isEnough && now - list.at < lifetime;
    return { company, members: isKnown ? list.items.slice(0, people) : undefined };
  });
}

/** What groups of so many companies cost at most. */
export function groupsCost(companies: number, people: number, usage: AccountUsage | undefined): number {
  return listCost('buyingGroupReveal', companies * people, usage);
}

/** Companies of one request: their people have to fit on a page. */
export function companiesPerRequest(people: number): number {
  return Math.max(1, Math.min(MAX_BUYING_COMPANIES, Math.floor(PAGE_SIZE / people)));
}

/**
 * Pays for the groups that are not known, several companies in a request. Each answer is stored, a list per
 * company, before the next is asked for. Call it with the document lock held: it spends.
 *
 * @returns companies that Lusha answered without saying who is there
 * @throws as `payForList`; what came until then is known
 */
export function payForGroups(
  question: GroupQuestion,
  parts: ListParts & { usage(): AccountUsage | undefined },
): readonly BuyingCompany[] {
  const { lists, spending, now } = parts;
  const { personas, people } = question;
  lists.refresh();
  const known = knownGroups(question, lists.findAll(groupKeys(question)), now());
  let open = known.filter(({ members }) => members === undefined).map(({ company }) => company);
  const unanswered: BuyingCompany[] = [];
  while (open.length > 0) {
    const cap = spending.cap();
    const price = groupsCost(1, people, parts.usage());
    const affordable = cap === undefined || price === 0 ? Infinity : Math.floor(left(cap) / price);
    // Where not even one is affordable, the payment itself says so.
    const companies = open.slice(0, Math.max(1, Math.min(companiesPerRequest(people), affordable)));
    open = open.slice(companies.length);
    const size = Math.max(SMALLEST_PAGE, Math.min(PAGE_SIZE, companies.length * people));
    const call = buyingGroups({ companies, personas, contactsLimit: people, page: { page: 0, size } });
    const cost = groupsCost(companies.length, people, parts.usage());
    payForCall(call, cost, parts, (page, credits) => {
      const paid = { at: now(), by: parts.by, credits };
      unanswered.push(...save(companies, page, question, paid, parts));
    });
  }
  return unanswered;
}

/** Stores what a page brought; gives the companies that it says nothing about. */
function save(
  companies: readonly BuyingCompany[],
  page: BuyingGroupPage,
  { personas, people }: GroupQuestion,
  paid: Pick<FoundList, 'at' | 'by' | 'credits'>,
  { lists }: ListParts,
): readonly BuyingCompany[] {
  const answered = companies.map((company, place) =>
    groupOf(company, page.groups.get(place), page.unmatched),
  );
  const groups = answered.filter((group) => group !== undefined);
  const share = paid.credits / Math.max(1, groups.length);
  const keyed = companies.flatMap((company, place): readonly KeyedList[] => {
    const group = answered[place];
    if (group === undefined) return [];
    const items = group.members.map(itemOf);
    const list = { kind: 'person' as const, ...paid, credits: share, items, hasMore: items.length >= people };
    return [{ key: groupKey(company, personas), list }];
  });
  const records = [...groups, ...page.unmatched].flatMap(({ members }) =>
    members.map(({ record }) => record),
  );
  lists.saveAll('person', keyed, records);
  return companies.filter((_, place) => answered[place] === undefined);
}

/** Undefined where Lusha could not say; a company that it does not know has nobody. */
function groupOf(
  company: BuyingCompany,
  outcome: ReturnType<BuyingGroupPage['groups']['get']>,
  unmatched: readonly BuyingGroup[],
): BuyingGroup | undefined {
  if (outcome?.kind === 'found') return outcome.record;
  const nobody = { companyId: undefined, members: [] };
  if (outcome?.kind === 'not-found' || outcome?.kind === 'restricted') return nobody;
  if (outcome !== undefined) return undefined;
  const own = unmatched.find(({ companyId }) => 'id' in company && companyId === company.id);
  return own ?? (unmatched.length === 0 ? nobody : undefined);
}

function itemOf({ record, has, offers, roles, score }: BuyingGroup['members'][number]): FoundItem {
  return {
    id: record.id,
    has,
    offers: offers && Object.fromEntries(offers),
    roles,
    ...(score === undefined ? {} : { score }),
  };
}

function groupKey(company: BuyingCompany, personas: readonly Persona[]): string {
  const identity = 'id' in company ? company : { domain: company.domain.toLowerCase() };
  return listKey('buying group', { ...identity, personas: [...personas].sort() });
}
