import type { Company, CompanyLocation, CompanyPremium, CompanyRecord, CompanySignal } from './company';
import { companyIds } from './identifiers';
import { INDUSTRIES } from './industries';

/** A hand-picked company in few words. */
export interface SampleCompany {
  readonly name: string;
  /** Without the ending `.example`. */
  readonly stem: string;
  readonly industryId: number;
  readonly subIndustryId?: number;
  readonly employees: { readonly exact: number; readonly min: number; readonly max: number };
  readonly revenue?: { readonly min: number; readonly max: number };
  readonly location: CompanyLocation;
  readonly more?: Partial<CompanyRecord>;
  readonly premium?: CompanyPremium;
  readonly signals?: readonly CompanySignal[];
  readonly signalScore?: number;
}

/** The whole company; `number` is its place among the samples, from 1, and decides its ids. */
export function sampleCompany(sample: SampleCompany, number: number): Company {
  const domain = `${sample.stem}.example`;
  const industry = INDUSTRIES.find(({ id }) => id === sample.industryId);
  const sub = industry?.subIndustries.find(({ id }) => id === sample.subIndustryId);
  return {
    ...companyIds(number),
    domain,
    linkedinSlug: `${sample.stem}-example`,
    record: {
      name: sample.name,
      domain: number % 2 === 1 ? `www.${domain}` : domain,
      emailDomain: domain,
      homepageUrl: `https://www.${domain}`,
      companyType: 'Private Company',
      employeeCount: sample.employees,
      businessModel: ['B2B'],
      ...(industry === undefined ? {} : { industry: industry.name }),
      ...(sub === undefined ? {} : { subIndustry: sub.name }),
      ...(sample.revenue === undefined ? {} : { revenueRange: sample.revenue }),
      location: sample.location,
      socialLinks: { linkedin: `https://www.linkedin.com/company/${sample.stem}-example` },
      ...sample.more,
    },
    premium: sample.premium ?? {},
    mainIndustryId: sample.industryId,
    subIndustryId: sample.subIndustryId ?? null,
    previousNames: [],
    previousDomains: [],
    signals: sample.signals ?? [],
    signalScore: sample.signalScore ?? null,
    partialProfile: false,
  };
}

/** An address as company records have it. */
export function address(
  city: string,
  state: string | null,
  stateCode: string | null,
  country: string,
  countryIso2: string,
  continent: string,
  zipCode: string,
): CompanyLocation {
  return {
    city,
    state,
    ...(stateCode === null ? {} : { stateCode }),
    country,
    countryIso2,
    continent,
    zipCode,
  };
}
