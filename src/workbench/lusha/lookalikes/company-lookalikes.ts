import { lightPreview } from '../companies/preview';
import type { Directory } from '../directory/directory';
import type { Operation } from '../operation';
import type { Company } from '../seed/company';
import { checkSeedCount, nextLookalikes } from './lookalikes';

interface CompanySeeds {
  readonly ids?: readonly string[];
  readonly domains?: readonly string[];
  readonly linkedinUrls?: readonly string[];
}

interface CompanyLookalikesRequest {
  readonly dedupeSessionId?: string;
  readonly seeds: CompanySeeds;
  readonly exclude?: CompanySeeds;
  readonly limit?: number;
}

/** `POST /v3/companies/lookalike`. Seeds that nobody knows count as seeds but are like no company. */
export const getCompanyLookalikes: Operation = (call, context) => {
  const request = call.body as CompanyLookalikesRequest;
  const { directory, newBill } = context;
  checkSeedCount(identifiersOf(request.seeds), identifiersOf(request.exclude ?? {}));
  const known = resolve(directory, request.seeds);
  const unwanted = new Set([...known, ...resolve(directory, request.exclude ?? {})].map(({ id }) => id));
  const candidates = directory.companies.filter(({ id }) => !unwanted.has(id));
  const page = nextLookalikes('company', candidates, (company) => likeness(company, known), request, context);
  const bill = newBill();
  bill.block('lookalikeCompany', page.records.length);
  return {
    body: {
      dedupeSessionId: page.sessionId,
      results: page.records.map(lightPreview),
      meta: { returned: page.records.length, hasMore: page.hasMore },
    },
    bill,
    resultsReturned: page.records.length,
    settle: page.settle,
  };
};

function identifiersOf({ ids = [], domains = [], linkedinUrls = [] }: CompanySeeds): string[] {
  return [...ids, ...domains.map((domain) => domain.toLowerCase()), ...linkedinUrls];
}

function resolve(
  directory: Directory,
  { ids = [], domains = [], linkedinUrls = [] }: CompanySeeds,
): Company[] {
  return [
    ...ids.flatMap((id) => directory.companyById(id) ?? []),
    ...domains.flatMap((domain) => directory.companyByDomain(domain) ?? []),
    ...linkedinUrls.flatMap((url) => directory.companyByLinkedin(url) ?? []),
  ];
}

/** The same industry as some seed counts most, then the same size, then the same country. */
function likeness(company: Company, seeds: readonly Company[]): number {
  const scores = seeds.map((seed) => {
    const sameIndustry = company.mainIndustryId === seed.mainIndustryId;
    const sameSize = company.record.employeeCount?.min === seed.record.employeeCount?.min;
    const sameCountry = company.record.location?.countryIso2 === seed.record.location?.countryIso2;
    return (sameIndustry ? 4 : 0) + (sameSize ? 2 : 0) + (sameCountry ? 1 : 0);
  });
  return Math.max(0, ...scores);
}
