import { COMPANY_REVEALS, type CompanyReveal, type PremiumBlocks } from './company';
import { readDomain, readList, readNumber, readObject, readText, type JsonObject } from './read-json';

/**
 * Reads the premium blocks of a company into cell-ready text (contract 4.7). A block that is in the answer but
 * null or empty is kept as null, so that it is not asked for, and paid for, again.
 */
export function decodePremium(company: JsonObject): PremiumBlocks | undefined {
  const blocks: { [token in CompanyReveal]?: string | number | null } = {};
  for (const token of COMPANY_REVEALS) {
    if (token in company) blocks[token] = READERS[token](company[token]) ?? null;
  }
  return Object.keys(blocks).length === 0 ? undefined : blocks;
}

const READERS: { readonly [token in CompanyReveal]: (value: unknown) => string | number | undefined } = {
  employeesByDepartment: (value) => countRows(value, ['department']),
  employeesByLocation: (value) => countRows(value, ['state', 'country']),
  employeesBySeniority: (value) => countRows(value, ['seniority']),
  competitors: (value) => joined(value, (entry) => readText(entry['name']) ?? readDomain(entry['domain'])),
  intent: readIntent,
  estimatedAnnualItSpend: (value) => {
    const spend = readObject(value);
    return readNumber(spend?.['valueUsd']) ?? readNumber(spend?.['value']);
  },
  monthlyWebsiteTraffic: (value) => readNumber(readObject(value)?.['visits']),
  // The shape of the job counts has not been seen (contract 4.7): a number, or an object around one.
  openJobsTotal: (value) =>
    readNumber(value) ?? readNumber(readObject(value)?.['count'] ?? readObject(value)?.['total']),
  openJobsByDepartment: (value) => countRows(value, ['department']),
  openJobsByLocation: (value) => countRows(value, ['state', 'country']),
  openJobsBySeniority: (value) => countRows(value, ['seniority']),
  directParent: readParent,
  ultimateParent: readParent,
};

function joined(value: unknown, toText: (entry: JsonObject) => string | undefined): string | undefined {
  const texts = (readList(value) ?? [])
    .map(readObject)
    .map((entry) => (entry === undefined ? undefined : toText(entry)))
    .filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : texts.join(', ');
}

/** `Sales 12, Marketing 4`; a place reads `Oregon/United States 31`. */
function countRows(value: unknown, keys: readonly string[]): string | undefined {
  const rows = joined(value, (entry) => {
    const place = keys.map((key) => readText(entry[key])).filter((part) => part !== undefined);
    const count = readNumber(entry['count']);
    return place.length === 0 || count === undefined ? undefined : `${place.join('/')} ${String(count)}`;
  });
  return rows;
}

function readIntent(value: unknown): string | undefined {
  return joined(readObject(value)?.['detectedTopics'], (topic) => {
    const name = readText(topic['topicName']);
    const score = readNumber(readObject(topic['metadata'])?.['topicScore']);
    return score === undefined ? name : name && `${name} ${String(score)}`;
  });
}

function readParent(value: unknown): string | undefined {
  const parent = readObject(value);
  return readText(parent?.['name']) ?? readDomain(parent?.['domain']);
}
