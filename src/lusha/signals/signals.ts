import { cleanValue } from '../clean-value';
import type { Call } from '../client';
import { UnusableRequestError } from '../errors';
import { MAX_ITEMS_PER_CALL } from '../identifiers';
import { askedById, decodeBatch, type BatchAnswer } from '../item-answers';
import { DATE, listOf, oneOf, TEXTS } from '../request-rules';
import { decodeSignals, type RecordSignals } from './decode-signals';
import {
  COMPANY_SIGNAL_TYPES,
  CONTACT_SIGNAL_TYPES,
  type CompanySignalType,
  type ContactSignalType,
} from './signal-types';

/** What signals are asked for (contract 7.1). */
export interface SignalSearch<T extends string> {
  /** 1 to 100 Lusha ids; other identities have to be searched for first. */
  readonly ids: readonly string[];
  /** At least one. Each that has something is charged, per record. */
  readonly types: readonly T[];
  /** `YYYY-MM-DD`; without one, Lusha looks back six months. */
  readonly startDate?: string;
  /** The newest of each kind, from 1 to 100. */
  readonly maxResultsPerSignal?: number;
}

export interface CompanySignalSearch extends SignalSearch<CompanySignalType> {
  /** Narrows `linkedinActivityIntent`; values of the signal catalogue `intentCategories`. */
  readonly intentCategories?: readonly string[];
}

/**
 * Promotions and job changes of people, by the place of their id in the search.
 *
 * @throws UnusableRequestError for a request that Lusha would refuse
 */
export function contactSignals(search: SignalSearch<ContactSignalType>): Call<BatchAnswer<RecordSignals>> {
  return signalsCall('contacts', search, commonBody(search, CONTACT_SIGNAL_TYPES));
}

/**
 * Hiring, headcount, traffic, IT spend, news and LinkedIn activity of companies. `linkedinActivityIntent` looks
 * back 90 days at most and gives at most 50 a company.
 *
 * @throws UnusableRequestError for a request that Lusha would refuse
 */
export function companySignals(search: CompanySignalSearch): Call<BatchAnswer<RecordSignals>> {
  const intentCategories = cleanValue(search.intentCategories, TEXTS, 'Intent categories');
  return signalsCall('companies', search, {
    ...commonBody(search, COMPANY_SIGNAL_TYPES),
    ...(intentCategories !== undefined && { filters: { include: { intentCategories } } }),
  });
}

function signalsCall(
  of: 'contacts' | 'companies',
  { ids }: SignalSearch<string>,
  body: object,
): Call<BatchAnswer<RecordSignals>> {
  return {
    request: { method: 'post', path: `/v3/${of}/signals`, body },
    paid: true,
    decode: (json) => decodeBatch(json, askedById(ids), decodeSignals),
  };
}

function commonBody(search: SignalSearch<string>, known: readonly string[]): object {
  const { ids } = search;
  if (ids.length === 0 || ids.length > MAX_ITEMS_PER_CALL) {
    throw new UnusableRequestError(
      `One request takes 1 to ${String(MAX_ITEMS_PER_CALL)} records; there are ${String(ids.length)}.`,
      'Select other rows.',
    );
  }
  const signalTypes = cleanValue(search.types, listOf(oneOf(...known)), 'Kinds of signals');
  if (signalTypes === undefined)
    throw new UnusableRequestError('No kind of signal is chosen yet.', 'Choose at least one.');
  const startDate = cleanValue(search.startDate, DATE, 'Since');
  const most = cleanValue(
    search.maxResultsPerSignal,
    { kind: 'integer', least: 1, most: 100 },
    'Signals of each kind',
  );
  return {
    ids,
    signalTypes,
    ...(startDate !== undefined && { startDate }),
    ...(most !== undefined && { maxResultsPerSignal: most }),
  };
}
