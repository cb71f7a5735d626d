import { cleanValue } from '../clean-value';
import type { Call } from '../client';
import type { Company } from '../company';
import { decodeCompany } from '../decode-company';
import { decodePerson } from '../decode-person';
import type { Person } from '../person';
import { readBoolean, readList, readObject, readText, type JsonObject } from '../read-json';
import { cleanExcluded, cleanSeeds, type CompanySeeds, type ContactSeeds, type SeedKind } from './seeds';

/** What lookalikes are asked for (contract 6.3). */
export interface LookalikeSearch<S> {
  readonly seeds: S;
  readonly exclude?: S;
  /** Results, from 1 to 100. */
  readonly limit: number;
  /** From the answer before, with the same seeds; without it the search starts anew. Kept for 30 days. */
  readonly sessionId?: string;
}

export interface Lookalikes<T> {
  /** The most alike first. They say neither what there is of them nor what revealing costs. */
  readonly records: readonly T[];
  /** To go on with; what it has shown does not come again. */
  readonly sessionId: string | undefined;
  readonly hasMore: boolean;
}

const MAX_LOOKALIKES = 100;

/**
 * People like some that are known. Charged by started blocks of results. A session that Lusha has forgotten is a
 * DedupeSessionError.
 *
 * @throws UnusableRequestError for fewer than 5 or more than 100 seeds
 */
export function contactLookalikes(search: LookalikeSearch<ContactSeeds>): Call<Lookalikes<Person>> {
  return lookalikesCall('contacts', search, decodePerson);
}

/**
 * Companies like some that are known; as above.
 *
 * @throws UnusableRequestError for fewer than 5 or more than 100 seeds
 */
export function companyLookalikes(search: LookalikeSearch<CompanySeeds>): Call<Lookalikes<Company>> {
  return lookalikesCall('companies', search, decodeCompany);
}

function lookalikesCall<T>(
  kind: SeedKind,
  { seeds, exclude, limit, sessionId }: LookalikeSearch<ContactSeeds | CompanySeeds>,
  decode: (value: unknown) => T | undefined,
): Call<Lookalikes<T>> {
  const excluded = exclude && cleanExcluded(exclude, kind);
  const body = {
    seeds: cleanSeeds(seeds, kind),
    ...(excluded && { exclude: excluded }),
    limit: cleanValue(limit, { kind: 'integer', least: 1, most: MAX_LOOKALIKES }, 'Number of lookalikes'),
    ...(sessionId !== undefined && { dedupeSessionId: sessionId }),
  };
  return {
    request: { method: 'post', path: `/v3/${kind}/lookalike`, body },
    paid: true,
    decode: (json) => decodeLookalikes(json, decode),
  };
}

function decodeLookalikes<T>(
  json: JsonObject,
  decode: (value: unknown) => T | undefined,
): Lookalikes<T> | undefined {
  const records = readList(json['results'])
    ?.map(decode)
    .filter((record) => record !== undefined);
  return (
    records && {
      records,
      sessionId: readText(json['dedupeSessionId']),
      hasMore: readBoolean(readObject(json['meta'])?.['hasMore']) ?? false,
    }
  );
}
