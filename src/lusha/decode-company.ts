import type { Company, CompanyLocation, Funding, FundingRound } from './company';
import { decodePremium } from './decode-premium';
import {
  readBoolean,
  readDomain,
  readList,
  readNumber,
  readObject,
  readText,
  readTexts,
  unlessEmpty,
  type JsonObject,
} from './read-json';

/** Reads a company of a search, an enrich or a combined answer; undefined when it has no id. */
export function decodeCompany(value: unknown): Company | undefined {
  const company = readObject(value);
  const id = readText(company?.['id']);
  if (company === undefined || id === undefined) return undefined;
  const links = readObject(company['socialLinks']);
  const employees = readObject(company['employeeCount']);
  const revenue = readObject(company['revenueRange']);
  return {
    id,
    name: readText(company['name']),
    alternativeName: readText(company['alternativeName']),
    domain: readDomain(company['domain']),
    alternativeDomains: readTexts(company['alternativeDomains']),
    emailDomain: readText(company['emailDomain']),
    homepage: readText(company['homepageUrl']),
    description: readText(company['description']),
    offering: readText(company['companyOffering']),
    type: readText(company['companyType']),
    founded: readNumber(company['yearFounded']),
    employees: unlessEmpty({
      exact: readNumber(employees?.['exact']),
      min: readNumber(employees?.['min']),
      max: readNumber(employees?.['max']),
    }),
    industry: readText(company['industry']),
    subIndustry: readText(company['subIndustry']),
    additionalIndustries: readTexts(readList(company['additionalIndustries'])?.map(industryPath)),
    industryTags: readTexts(company['industryTags']),
    specialities: readTexts(company['specialities']) ?? readTexts(company['specialitiesRefactored']),
    keywords: readTexts(company['keywords']),
    sicCodes: readTexts(readList(company['sicCodes'])?.map(codeWithLabel)),
    naicsCodes: readTexts(readList(company['naicsCodes'])?.map(codeWithLabel)),
    businessModel: readTexts(company['businessModel']),
    location: decodeLocation(company['location']),
    additionalLocations: decodeLocations(company['additionalLocations']),
    linkedin: readText(links?.['linkedin']),
    facebook: readText(links?.['facebook']),
    x: readText(links?.['x']),
    linkedinFollowers: readNumber(company['linkedinFollowers']),
    revenue: unlessEmpty({ min: readNumber(revenue?.['min']), max: readNumber(revenue?.['max']) }),
    funding: decodeFunding(company['funding']),
    technologies: readTexts(company['technologies']),
    popularityTier: readNumber(company['popularityTier']),
    logo: readText(company['logoUrl']),
    phones: contactPoints(company, 'phones', 'number', 'phone'),
    emails: contactPoints(company, 'emails', 'email', 'email'),
    premium: decodePremium(company),
  };
}

/** The schema has `phone` and `email` as text, the published examples have lists of objects (contract C9). */
function contactPoints(
  company: JsonObject,
  list: string,
  key: string,
  single: string,
): readonly string[] | undefined {
  return (
    readTexts(readList(company[list])?.map((entry) => readObject(entry)?.[key])) ??
    readTexts([company[single]])
  );
}

function industryPath(value: unknown): string | undefined {
  const industry = readObject(value);
  const names = [readText(industry?.['industry']), readText(industry?.['subIndustry'])];
  return names.filter((name) => name !== undefined).join(': ');
}

function codeWithLabel(value: unknown): string | undefined {
  const code = readObject(value);
  return [readText(code?.['code']), readText(code?.['description'])]
    .filter((part) => part !== undefined)
    .join(' ');
}

function decodeLocation(value: unknown): CompanyLocation | undefined {
  const location = readObject(value);
  if (location === undefined) return undefined;
  return unlessEmpty({
    city: readText(location['city']),
    state: readText(location['state']),
    stateCode: readText(location['stateCode']),
    country: readText(location['country']),
    countryCode: readText(location['countryIso2']),
    continent: readText(location['continent']),
    zipCode: readText(location['zipCode']),
  });
}

function decodeLocations(value: unknown): readonly CompanyLocation[] | undefined {
  const locations = (readList(value) ?? []).map(decodeLocation).filter((location) => location !== undefined);
  return locations.length === 0 ? undefined : locations;
}

function decodeFunding(value: unknown): Funding | undefined {
  const funding = readObject(value);
  if (funding === undefined) return undefined;
  const currency = readText(funding['currency']);
  const rounds = (readList(funding['rounds']) ?? [])
    .map(readObject)
    .map((round) =>
      decodeRound(
        round?.['roundType'],
        round?.['roundAmount'],
        round?.['currency'] ?? currency,
        round?.['roundDate'],
      ),
    );
  const known = rounds.filter((round) => round !== undefined);
  return unlessEmpty({
    rounds: known.length === 0 ? undefined : known,
    totalRounds: readNumber(funding['totalRounds']),
    total: readNumber(funding['totalRoundsAmount']),
    currency,
    ipo: readBoolean(funding['isIpo']),
    lastRound: decodeRound(
      funding['lastRoundType'],
      funding['lastRoundAmount'],
      currency,
      funding['lastRoundDate'],
    ),
  });
}

function decodeRound(
  type: unknown,
  amount: unknown,
  currency: unknown,
  date: unknown,
): FundingRound | undefined {
  const round = { type: readText(type), amount: readNumber(amount), date: readText(date) };
  return unlessEmpty(round) && { ...round, currency: readText(currency) };
}
