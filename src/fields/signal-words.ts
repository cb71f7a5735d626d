import type { CompanySignalType, ContactSignalType } from '../lusha/signals/signal-types';

/** Kinds of signals in plain words. `allSignals` is not offered: it charges for every kind that matches. */
export const CONTACT_SIGNAL_WORDS: Readonly<Record<Exclude<ContactSignalType, 'allSignals'>, string>> = {
  companyChange: 'Changed company',
  promotion: 'Was promoted',
};

export const COMPANY_SIGNAL_WORDS: Readonly<Record<Exclude<CompanySignalType, 'allSignals'>, string>> = {
  surgeInHiring: 'Hires much more than usual',
  surgeInHiringByDepartment: 'Hires much more in a department',
  surgeInHiringByLocation: 'Hires much more in a place',
  headcountIncrease1m: 'Headcount up in 1 month',
  headcountIncrease3m: 'Headcount up in 3 months',
  headcountIncrease6m: 'Headcount up in 6 months',
  headcountIncrease12m: 'Headcount up in 12 months',
  headcountDecrease1m: 'Headcount down in 1 month',
  headcountDecrease3m: 'Headcount down in 3 months',
  headcountDecrease6m: 'Headcount down in 6 months',
  headcountDecrease12m: 'Headcount down in 12 months',
  itSpendIncrease: 'Spends more on IT',
  itSpendDecrease: 'Spends less on IT',
  websiteTrafficIncrease: 'Website traffic up',
  websiteTrafficDecrease: 'Website traffic down',
  linkedinActivityIntent: 'Writes about a need on LinkedIn',
  financialEventsNews: 'News: money raised or listed',
  commercialActivityNews: 'News: customers and partners',
  corporateStrategyNews: 'News: takeovers and sites',
  productActivityNews: 'News: products',
  peopleNews: 'News: people',
  marketIntelligenceNews: 'News: market and awards',
  riskNews: 'News: risks',
};

const WORDS: Readonly<Record<string, string>> = { ...CONTACT_SIGNAL_WORDS, ...COMPANY_SIGNAL_WORDS };

/** A kind of signal in plain words; new kinds as Lusha names them. */
export function signalWords(type: string): string {
  return WORDS[type] ?? type;
}
