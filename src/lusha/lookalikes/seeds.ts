import { cleanValue } from '../clean-value';
import { UnusableRequestError } from '../errors';
import { readList, type JsonObject } from '../read-json';
import { EMAIL, listOf, TEXT, TEXTS, type ObjectRule } from '../request-rules';

/** People by any of their identities (contract 6.3). */
export interface ContactSeeds {
  readonly ids?: readonly string[];
  /** Ids of the time before `v1.…`; `ids` takes them too. */
  readonly contactIds?: readonly number[];
  readonly linkedinUrls?: readonly string[];
  readonly emails?: readonly string[];
  readonly contacts?: readonly NamedSeed[];
}

/** Somebody by name and company; one of the two last parts is needed. */
export interface NamedSeed {
  readonly firstName: string;
  readonly lastName: string;
  readonly companyDomain?: string;
  readonly companyName?: string;
}

/** Companies by any of their identities (contract 6.3). */
export interface CompanySeeds {
  readonly ids?: readonly string[];
  readonly domains?: readonly string[];
  readonly linkedinUrls?: readonly string[];
}

/** Unique seeds in total, over all lists (contract 6.3; C20 on the lower one). */
export const FEWEST_SEEDS = 5;
export const MOST_SEEDS = 100;

const CONTACT_SEEDS: ObjectRule = {
  kind: 'object',
  parts: {
    ids: TEXTS,
    contactIds: listOf({ kind: 'integer' }),
    linkedinUrls: TEXTS,
    emails: listOf(EMAIL),
    contacts: listOf({
      kind: 'object',
      parts: { firstName: TEXT, lastName: TEXT, companyDomain: TEXT, companyName: TEXT },
    }),
  },
};

const COMPANY_SEEDS: ObjectRule = {
  kind: 'object',
  parts: { ids: TEXTS, domains: TEXTS, linkedinUrls: TEXTS },
};

/** Lists whose entries are the same in upper and in lower case. */
const CASELESS = ['linkedinUrls', 'emails', 'domains', 'contacts'];

const RULES = { contacts: CONTACT_SEEDS, companies: COMPANY_SEEDS };
const WORDS = { contacts: 'people', companies: 'companies' };

export type SeedKind = keyof typeof RULES;

/**
 * Seeds as they are sent: each once.
 *
 * @throws UnusableRequestError unless there are 5 to 100 of them
 */
export function cleanSeeds(seeds: ContactSeeds | CompanySeeds, kind: SeedKind): JsonObject {
  const clean = cleanLists(seeds, kind, 'Seeds');
  const count = countSeeds(clean);
  if (count < FEWEST_SEEDS) {
    throw new UnusableRequestError(
      `Lookalikes need at least ${String(FEWEST_SEEDS)} different ${WORDS[kind]} to start from; there ${count === 1 ? 'is' : 'are'} ${String(count)}.`,
      'Select more rows.',
    );
  }
  if (count > MOST_SEEDS) {
    throw new UnusableRequestError(
      `Lookalikes start from at most ${String(MOST_SEEDS)} ${WORDS[kind]}; there are ${String(count)}.`,
      'Select fewer rows.',
    );
  }
  return clean;
}

/**
 * Records that must not come, as they are sent; undefined when there are none. They have the shape of seeds, and
 * so their upper limit.
 *
 * @throws UnusableRequestError for more than 100
 */
export function cleanExcluded(excluded: ContactSeeds | CompanySeeds, kind: SeedKind): JsonObject | undefined {
  const clean = cleanLists(excluded, kind, 'Left out');
  const count = countSeeds(clean);
  if (count > MOST_SEEDS) {
    throw new UnusableRequestError(
      `At most ${String(MOST_SEEDS)} ${WORDS[kind]} can be left out; there are ${String(count)}.`,
      'Leave out fewer.',
    );
  }
  return count === 0 ? undefined : clean;
}

/** How many different records the lists name. */
export function countSeeds(seeds: object): number {
  return Object.values(seeds).reduce<number>((sum, list) => sum + (readList(list)?.length ?? 0), 0);
}

function cleanLists(seeds: object, kind: SeedKind, label: string): JsonObject {
  const clean = (cleanValue(seeds, RULES[kind], label) ?? {}) as JsonObject;
  const lists = Object.entries(clean).map(([name, list]) => [name, once(name, readList(list) ?? [])]);
  const nameless = (readList(clean['contacts']) ?? []).find((contact) => !isComplete(contact as NamedSeed));
  if (nameless !== undefined) {
    throw new UnusableRequestError(
      `"${label}" holds somebody without a first name, a last name or a company.`,
      'Complete or remove the row.',
    );
  }
  return Object.fromEntries(lists) as JsonObject;
}

function once(name: string, entries: readonly unknown[]): readonly unknown[] {
  const key = (entry: unknown): string => {
    const text = JSON.stringify(entry);
    return CASELESS.includes(name) ? text.toLowerCase() : text;
  };
  return [...new Map(entries.map((entry) => [key(entry), entry])).values()];
}

function isComplete({ firstName, lastName, companyDomain, companyName }: Partial<NamedSeed>): boolean {
  return firstName !== undefined && lastName !== undefined && (companyDomain ?? companyName) !== undefined;
}
