import type { Call } from '../lusha/client';
import type { Company, CompanyReveal } from '../lusha/company';
import { enrichCompanies, searchAndEnrichCompanies, searchCompanies } from '../lusha/companies';
import { enrichContacts, searchAndEnrichContacts, searchContacts } from '../lusha/contacts';
import type { CompanyIdentifier, ContactIdentifier, ContactReveal } from '../lusha/identifiers';
import type { BatchAnswer } from '../lusha/item-answers';
import type { Person } from '../lusha/person';
import { readObject, type JsonObject } from '../lusha/read-json';
import { companyAliases, companyKey, personAliases, personKey } from './keys';
import { isOtherCompany, isOtherPerson } from './other-identity';
import type { IdentityRules } from './plan-batches';

/** What revealing people and revealing companies do differently. */
export interface Subject<Identifier, R, G extends string> extends IdentityRules<Identifier, R> {
  /** Every key under which a record will be looked for. */
  aliases(record: R): readonly string[];
  /** A search, which reveals nothing. */
  preview(items: readonly Identifier[]): Call<BatchAnswer<R>>;
  /** Search and reveal in one call. */
  reveal(items: readonly Identifier[], groups: readonly G[]): Call<BatchAnswer<R>>;
  revealById(ids: readonly string[], groups: readonly G[]): Call<BatchAnswer<R>>;
  /** What is charged for an item besides its search, when Lusha has it. */
  charged(groups: readonly G[], full: boolean): readonly string[];
  /**
   * What is known after a new answer, in which the groups asked for may be missing when Lusha has nothing.
   *
   * @param asked groups about which the answer is final: of these alone, an empty one replaces what is known
   */
  merge(known: R | undefined, fresh: R, asked: readonly G[]): R;
}

/** @param waterfallEnabled whether third-party providers, at their own prices, may be asked by id */
export function personSubject(
  waterfallEnabled: () => boolean,
): Subject<ContactIdentifier, Person, ContactReveal> {
  return {
    key: personKey,
    contradicts: isOtherPerson,
    aliases: personAliases,
    preview: searchContacts,
    reveal: searchAndEnrichContacts,
    revealById: (ids, groups) => enrichContacts(ids, groups, waterfallEnabled()),
    charged: (groups) => groups,
    merge: (known, fresh, asked) => ({
      ...mergedRecord(known, fresh),
      emails: mergedGroup(known?.emails, fresh.emails, asked.includes('emails')),
      phones: mergedGroup(known?.phones, fresh.phones, asked.includes('phones')),
    }),
  };
}

export function companySubject(): Subject<CompanyIdentifier, Company, CompanyReveal> {
  return {
    key: companyKey,
    contradicts: isOtherCompany,
    aliases: companyAliases,
    preview: searchCompanies,
    reveal: searchAndEnrichCompanies,
    revealById: enrichCompanies,
    charged: (groups, full) => (full ? ['company', ...groups] : []),
    merge: (known, fresh, asked) => {
      const nothing = Object.fromEntries(asked.map((token) => [token, null]));
      const premium = { ...known?.premium, ...nothing, ...withoutBlanks(fresh.premium ?? {}) };
      return {
        ...mergedRecord(known, fresh),
        premium: Object.keys(premium).length === 0 ? undefined : premium,
      };
    },
  };
}

/** A group that nobody asked for, or that Lusha is still looking for, says nothing by being empty. */
function mergedGroup<T>(
  known: readonly T[] | undefined,
  fresh: readonly T[] | undefined,
  isFinal: boolean,
): readonly T[] | undefined {
  return isFinal ? (fresh ?? []) : fresh === undefined || fresh.length === 0 ? known : fresh;
}

/**
 * A search knows less than a record: what it leaves open must not erase what is known, neither of the record nor of
 * a part of it, such as the country code of a place whose country is the same as before.
 */
function mergedRecord<T extends object>(known: T | undefined, fresh: T): T {
  const before = (known ?? {}) as Readonly<Record<string, unknown>>;
  const parts = Object.entries(withoutBlanks(fresh)).map(([name, part]: [string, unknown]) => {
    const [old, now] = [readObject(before[name]), readObject(part)];
    return [
      name,
      old !== undefined && now !== undefined && agree(old, now) ? { ...old, ...withoutBlanks(now) } : part,
    ];
  });
  return { ...known, ...(Object.fromEntries(parts) as T) };
}

/** Whether two descriptions of a thing differ in nothing that both of them tell. */
function agree(old: JsonObject, now: JsonObject): boolean {
  return Object.entries(now).every(
    ([name, value]) =>
      value === undefined || old[name] === undefined || JSON.stringify(old[name]) === JSON.stringify(value),
  );
}

function withoutBlanks<T extends object>(record: T): T {
  const filled = Object.entries(record as Readonly<Record<string, unknown>>).filter(
    ([, value]) => value !== undefined && value !== null,
  );
  return Object.fromEntries(filled) as T;
}
