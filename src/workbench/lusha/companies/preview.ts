import type { Bill } from '../billing/bill';
import type { Company, CompanyReveal } from '../seed/company';

/** Blocks that cost nothing when Lusha knows that there is nothing (CONTRACT section 8). */
const FREE_WHEN_NULL: readonly CompanyReveal[] = [
  'estimatedAnnualItSpend',
  'monthlyWebsiteTraffic',
  'directParent',
  'ultimateParent',
];

/** Fields of the record that a preview shows itself and `has` therefore leaves out. */
const SHOWN: ReadonlySet<string> = new Set([
  'name',
  'domain',
  'employeeCount',
  'industry',
  'location',
  'socialLinks',
]);

/** What a search shows of a company. */
export function companyPreview(company: Company, bill: Bill): Record<string, unknown> {
  const { record, premium } = company;
  return {
    ...lightPreview(company),
    ...(record.employeeCount === undefined ? {} : { employeeCount: record.employeeCount }),
    has: [...Object.keys(record).filter((key) => !SHOWN.has(key)), ...Object.keys(premium)],
    canReveal: revealable(company, bill),
  };
}

/** As lookalikes print it: no `has`, no `canReveal`, of the employees only the exact number (CONTRACT section 6.3). */
export function lightPreview({ id, record }: Company): Record<string, unknown> {
  const { name, domain, employeeCount, industry, location, socialLinks } = record;
  return {
    id,
    name,
    domain,
    ...(employeeCount?.exact === undefined ? {} : { employeeCount: { exact: employeeCount.exact } }),
    ...(industry === undefined ? {} : { industry }),
    ...(location === undefined ? {} : { location: withoutZip(location) }),
    ...(socialLinks === undefined ? {} : { socialLinks: { linkedin: socialLinks.linkedin ?? null } }),
  };
}

/** Price of one block for this account now; null if the company does not have it. */
export function premiumPrice(company: Company, block: CompanyReveal, bill: Bill): number | null {
  const value = company.premium[block];
  if (value === undefined) return null;
  if (bill.owns(company.id, block) || (value === null && FREE_WHEN_NULL.includes(block))) return 0;
  // Shown as free in the published examples (CONTRACT section 8).
  return block === 'intent' ? 0 : bill.prices.revealCompanyPremiumData.credits;
}

function revealable(company: Company, bill: Bill): { field: string; credits: number }[] {
  return (Object.keys(company.premium) as CompanyReveal[]).flatMap((field) => {
    const credits = company.premium[field] === null ? null : premiumPrice(company, field, bill);
    return credits === null ? [] : [{ field, credits }];
  });
}

function withoutZip(location: NonNullable<Company['record']['location']>): object {
  return Object.fromEntries(Object.entries(location).filter(([key]) => key !== 'zipCode'));
}
