import type { Company, Funding } from '../seed/company';
import type { Criterion } from './criterion';

/** Of which part of the funding history a condition speaks. */
type Coverage = 'last_funding' | 'any_round' | 'total_funds' | 'last_round';

/** `funding` of company criteria on contacts prospecting (CONTRACT section 5.2). */
export interface FundingFilter {
  readonly isIpo?: boolean;
  readonly ranges?: readonly { readonly coverage?: Coverage; readonly min?: number; readonly max?: number }[];
  readonly date?: { readonly coverage?: Coverage; readonly date?: string };
  readonly rounds?: readonly { readonly coverage?: Coverage; readonly round?: string }[];
  readonly names?: readonly { readonly coverage?: Coverage; readonly name?: string }[];
  /** Accepted by Lusha but without effect, as is `types`. */
  readonly investors?: readonly string[];
  readonly types?: readonly string[];
}

export function fundingCriteria(wanted: FundingFilter): Criterion<Company> {
  return ({ record: { funding } }) => {
    if (wanted.isIpo !== undefined && (funding?.isIpo ?? false) !== wanted.isIpo) return false;
    const { ranges = [], rounds = [], names = [], date } = wanted;
    if (ranges.length === 0 && rounds.length === 0 && names.length === 0 && date === undefined) return true;
    if (funding === undefined) return false;
    return (
      (ranges.length === 0 || ranges.some((range) => hasAmount(funding, range))) &&
      (rounds.length === 0 ||
        rounds.some(({ coverage, round }) => roundTypes(funding, coverage).some((type) => type === round))) &&
      (names.length === 0 ||
        names.some(({ coverage, name }) =>
          roundTypes(funding, coverage).some((type) => kindOf(type) === name),
        )) &&
      (date?.date === undefined || raisedSince(funding, date.date, date.coverage))
    );
  };
}

function covered(funding: Funding, coverage: Coverage | undefined): Funding['rounds'] {
  return coverage === 'any_round' || coverage === 'total_funds' ? funding.rounds : funding.rounds.slice(-1);
}

function hasAmount(
  funding: Funding,
  { coverage, min = 0, max = Infinity }: NonNullable<FundingFilter['ranges']>[number],
): boolean {
  const amounts =
    coverage === 'total_funds'
      ? [funding.totalRoundsAmount]
      : covered(funding, coverage).map(({ roundAmount }) => roundAmount);
  return amounts.some((amount) => amount >= min && amount <= max);
}

function roundTypes(funding: Funding, coverage: Coverage | undefined): string[] {
  return covered(funding, coverage).map(({ roundType }) => roundType);
}

/** The seeded rounds are all of the venture kind but the first, which angels pay. */
function kindOf(roundType: string): string {
  return roundType === 'pre_seed' ? 'angel' : 'venture';
}

/** Round dates are in words, `Nov 10, 2021`. */
function raisedSince(funding: Funding, date: string, coverage: Coverage | undefined): boolean {
  const since = Date.parse(`${date}T00:00:00Z`);
  return covered(funding, coverage).some(({ roundDate }) => Date.parse(`${roundDate} UTC`) >= since);
}
