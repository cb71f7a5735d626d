/** One main industry of Lusha's taxonomy; only sub industries whose label is on record are listed. */
export interface Industry {
  readonly id: number;
  readonly name: string;
  readonly subIndustries: readonly { readonly id: number; readonly name: string }[];
}

/** CONTRACT section 5.4, captured 18 August 2026. Main ids 2, 4 and 20 do not exist. */
export const INDUSTRIES: readonly Industry[] = [
  industry(1, 'Hospitality', {
    1: 'Food & Beverage Services',
    2: 'Restaurants',
    3: 'Hotels & Accommodation Services',
    5: 'Events Services',
    11: 'Travel & Reservation Services',
    778: 'Other',
  }),
  industry(3, 'Construction', {
    13: 'Specialty Trade Contractors',
    15: 'Building Construction',
    16: 'Civil Engineering',
    791: 'Other',
  }),
  industry(5, 'Community & Nonprofit Organizations', { 793: 'Other' }),
  industry(6, 'Education', {
    23: 'E-Learning Providers',
    24: 'Higher Education',
    25: 'Primary & Secondary Education',
    26: 'Training',
    794: 'Other',
  }),
  industry(7, 'Entertainment', { 795: 'Other' }),
  industry(8, 'Farming, Ranching, Forestry', {}),
  industry(9, 'Finance', {
    37: 'Financial Services',
    38: 'Capital Markets',
    40: 'Investment',
    42: 'Banking',
    44: 'Insurance',
    92: 'Accounting & Services',
    797: 'Other',
  }),
  industry(10, 'Government', { 779: 'Other' }),
  industry(11, 'Healthcare', {
    59: 'Hospitals & Clinics',
    64: 'Mental Health Care',
    65: 'Medical Practices',
    780: 'Other',
  }),
  industry(12, 'Manufacturing', { 781: 'Other' }),
  industry(13, 'Oil, Gas & Mining', { 782: 'Other' }),
  industry(14, 'Business Services', { 783: 'Other' }),
  industry(15, 'Real Estate', { 796: 'Other' }),
  // The label of 147 is from an example record, its number is only known to be in the range of the group.
  industry(16, 'Retail & Wholesale Trade', { 147: 'Food & Beverage Retail', 785: 'Other' }),
  industry(17, 'Technology, Information & Media', {
    103: 'IT Consulting & IT Services',
    129: 'Software Development',
    786: 'Other',
  }),
  industry(18, 'Transportation & Logistics', { 787: 'Other' }),
  industry(19, 'Utilities', {}),
];

function industry(id: number, name: string, labels: Readonly<Record<number, string>>): Industry {
  return {
    id,
    name,
    subIndustries: Object.entries(labels).map(([key, label]) => ({ id: Number(key), name: label })),
  };
}
