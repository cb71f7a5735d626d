import type { Bill } from '../billing/bill';
import type { Company, CompanyReveal } from '../seed/company';
import { premiumPrice } from './preview';

/** What the account owns of a company once its base record is paid. */
export const BASE_RECORD = 'company';

/** The base record and the premium blocks that were asked for and exist. Puts the blocks on the bill, not the record. */
export function companyRecord(
  company: Company,
  reveal: readonly CompanyReveal[],
  bill: Bill,
  item: number,
): Record<string, unknown> {
  // A block that Lusha does not have is an absent key; one that it knows to be empty is null and free.
  const blocks = [...new Set(reveal)].filter((block) => company.premium[block] !== undefined);
  for (const block of blocks) {
    if (premiumPrice(company, block, bill) !== 0)
      bill.reveal('revealCompanyPremiumData', company.id, block, item);
  }
  return {
    id: company.id,
    ...company.record,
    ...Object.fromEntries(blocks.map((block) => [block, company.premium[block]])),
  };
}
