import type { Call } from '../client';
import { readTexts, type JsonObject } from '../read-json';

/** Kinds of signals of contacts (contract 7.1). `allSignals` asks for every kind. */
export const CONTACT_SIGNAL_TYPES = ['allSignals', 'promotion', 'companyChange'] as const;
export type ContactSignalType = (typeof CONTACT_SIGNAL_TYPES)[number];

/** Kinds of signals of companies (contract 7.1). */
export const COMPANY_SIGNAL_TYPES = [
  'allSignals',
  'linkedinActivityIntent',
  'websiteTrafficIncrease',
  'websiteTrafficDecrease',
  'itSpendIncrease',
  'itSpendDecrease',
  'surgeInHiring',
  'surgeInHiringByDepartment',
  'surgeInHiringByLocation',
  'headcountIncrease1m',
  'headcountIncrease3m',
  'headcountIncrease6m',
  'headcountIncrease12m',
  'headcountDecrease1m',
  'headcountDecrease3m',
  'headcountDecrease6m',
  'headcountDecrease12m',
  'riskNews',
  'commercialActivityNews',
  'corporateStrategyNews',
  'financialEventsNews',
  'peopleNews',
  'marketIntelligenceNews',
  'productActivityNews',
] as const;
export type CompanySignalType = (typeof COMPANY_SIGNAL_TYPES)[number];

/** The kinds that the account can ask for today; free. Names beyond the lists above are given as they come. */
export function listSignalTypes(of: 'contacts' | 'companies'): Call<readonly string[]> {
  return {
    request: { method: 'get', path: `/v3/${of}/signals/types` },
    paid: false,
    decode: decodeTypes,
  };
}

function decodeTypes(json: JsonObject): readonly string[] | undefined {
  return readTexts(json['signalTypes']);
}
