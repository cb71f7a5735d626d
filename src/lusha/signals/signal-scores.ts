import type { Call } from '../client';
import { withReferences } from '../contacts';
import { UnusableRequestError } from '../errors';
import { MAX_ITEMS_PER_CALL, type ContactIdentifier } from '../identifiers';
import { askedByReference, decodeBatch, type ItemOutcome } from '../item-answers';
import {
  readBoolean,
  readList,
  readNumber,
  readObject,
  readText,
  readTexts,
  type JsonObject,
} from '../read-json';

/** How much happens around a record (contract 7.2). */
export interface SignalScore {
  readonly id: string;
  /** From 0 to 1. */
  readonly score: number;
  /** The kinds that it is made of. */
  readonly signalTypes: readonly string[];
  readonly noActiveSignals: boolean;
}

/** `no-score`: the record is known, but nothing can be said of it. Free, like one that is not found. */
export type ScoreOutcome = ItemOutcome<SignalScore> | { readonly kind: 'no-score' };

/** By the place of the record in the call, from 0. */
export type SignalScores = ReadonlyMap<number, ScoreOutcome>;

/** A company by exactly one of these; of an e-mail address only the domain counts. */
export type ScoredCompany =
  | { readonly id: string }
  | { readonly domain: string }
  | { readonly name: string }
  | { readonly email: string };

/** Scores of 1 to 100 people; each is charged. */
export function contactSignalScores(contacts: readonly ContactIdentifier[]): Call<SignalScores> {
  return scoresCall('contacts', contacts);
}

/** Scores of 1 to 100 companies; each is charged. */
export function companySignalScores(companies: readonly ScoredCompany[]): Call<SignalScores> {
  const identities = ['id', 'domain', 'name', 'email'];
  if (companies.some((company) => identities.filter((name) => name in company).length !== 1)) {
    throw new UnusableRequestError(
      'A company is scored by its Lusha ID, its website, its name or an e-mail address.',
      'Give exactly one of them.',
    );
  }
  return scoresCall('companies', companies);
}

function scoresCall(of: 'contacts' | 'companies', items: readonly object[]): Call<SignalScores> {
  if (items.length === 0 || items.length > MAX_ITEMS_PER_CALL) {
    throw new UnusableRequestError(
      `One request takes 1 to ${String(MAX_ITEMS_PER_CALL)} records; there are ${String(items.length)}.`,
      'Select other rows.',
    );
  }
  return {
    request: { method: 'post', path: `/v3/${of}/signal-score`, body: { [of]: withReferences(items) } },
    paid: true,
    decode: (json) => decodeScores(json, items.length),
  };
}

function decodeScores(json: JsonObject, count: number): SignalScores | undefined {
  const asked = askedByReference(count);
  const scores = decodeBatch(json, asked, decodeScore)?.items;
  if (scores === undefined) return undefined;
  const outcomes = new Map<number, ScoreOutcome>(scores);
  // To the other calls an error with this code is a failure; here it is an answer.
  for (const entry of (readList(json['results']) ?? []).map(readObject)) {
    if (entry === undefined || readText(readObject(entry['error'])?.['code']) !== 'NO_SCORE') continue;
    const place = asked.placeOf(entry, count === 1);
    if (place !== undefined && outcomes.get(place)?.kind === 'failed')
      outcomes.set(place, { kind: 'no-score' });
  }
  return outcomes;
}

function decodeScore(value: unknown): SignalScore | undefined {
  const entry = readObject(value);
  const id = readText(entry?.['id']);
  const score = readNumber(entry?.['signalScore']);
  if (entry === undefined || id === undefined || score === undefined) return undefined;
  const signalTypes = readTexts(entry['signalTypes']) ?? [];
  return {
    id,
    score,
    signalTypes,
    noActiveSignals: readBoolean(entry['noActiveSignals']) ?? signalTypes.length === 0,
  };
}
