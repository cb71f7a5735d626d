import { decodeOffers, type Offers } from './offers';
import { decodePagination, type PageRequest, type Pagination } from './pagination';
import { readList, readObject, readTexts, type JsonObject } from './read-json';

/** A record as a search shows it, with what there is of it and what revealing that costs (contract 4.3, 4.6). */
export interface Preview<T> {
  readonly record: T;
  /** Names of what Lusha holds, such as `emails`, `phones` or `competitors`. */
  readonly has: readonly string[];
  readonly offers: Offers | undefined;
  /** The signals that a search by signals matched. */
  readonly signalTypes: readonly string[];
}

/** One page of a search. */
export interface FoundPage<T> {
  readonly previews: readonly Preview<T>[];
  readonly pagination: Pagination;
}

/** Undefined for what is no record. */
export function decodePreview<T>(
  value: unknown,
  decode: (value: unknown) => T | undefined,
): Preview<T> | undefined {
  const preview = readObject(value);
  const record = decode(preview);
  if (preview === undefined || record === undefined) return undefined;
  return {
    record,
    has: readTexts(preview['has']) ?? [],
    offers: decodeOffers(preview['canReveal']),
    signalTypes: readTexts(preview['signalTypes']) ?? [],
  };
}

/** Reads one page of previews; undefined for JSON that is no such answer. */
export function decodeFoundPage<T>(
  json: JsonObject,
  asked: PageRequest,
  decode: (value: unknown) => T | undefined,
): FoundPage<T> | undefined {
  const results = readList(json['results']);
  if (results === undefined) return undefined;
  return {
    previews: results
      .map((result) => decodePreview(result, decode))
      .filter((preview) => preview !== undefined),
    pagination: decodePagination(json['pagination'], asked, results.length),
  };
}
