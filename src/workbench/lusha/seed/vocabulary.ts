/** Words that records and filter catalogues share. Sources are in CONTRACT section 5.4 where nothing else is said. */

export const DEPARTMENTS = [
  'Business Development',
  'Consulting',
  'Customer Service',
  'Engineering & Technical',
  'Finance',
  'General Management',
  'Health Care & Medical',
  'Human Resources',
  'Information Technology',
  'Legal',
  'Marketing',
  'Operations',
  'Other',
  'Product',
  'Research & Analytics',
  'Sales',
] as const;

export type Department = (typeof DEPARTMENTS)[number];

/** `name` is the label of the filter catalogue, `label` the one inside records; they really differ. */
export const SENIORITIES = [
  { id: 10, name: 'founder', label: 'Founder' },
  { id: 9, name: 'c-suite', label: 'C-Suite' },
  { id: 8, name: 'vice president', label: 'Vice President' },
  { id: 7, name: 'partner', label: 'Partner' },
  { id: 6, name: 'director', label: 'Director' },
  { id: 5, name: 'manager', label: 'Manager' },
  { id: 4, name: 'senior', label: 'Senior' },
  { id: 3, name: 'entry', label: 'Non-Manager' },
  { id: 2, name: 'intern', label: 'Intern' },
  { id: 1, name: 'other', label: 'Other' },
] as const;

/** `work_phone` stands in a published example but is refused (CONTRACT section 12, C19). */
export const EXISTING_DATA_POINTS = ['phone', 'work_email', 'mobile_phone', 'direct_phone'] as const;

/** Recorded 14 September 2026. */
export const COMPANY_SIZES: readonly { readonly min: number; readonly max?: number }[] = [
  { min: 1, max: 10 },
  { min: 11, max: 50 },
  { min: 51, max: 200 },
  { min: 201, max: 500 },
  { min: 501, max: 1_000 },
  { min: 1_001, max: 5_000 },
  { min: 5_001, max: 10_000 },
  { min: 10_001, max: 100_000 },
  { min: 100_001 },
];

/** US dollars a year, from the boundaries in Lusha's own connector. */
export const REVENUES: readonly { readonly min: number; readonly max?: number }[] = [
  { min: 1, max: 1_000_000 },
  { min: 1_000_000, max: 5_000_000 },
  { min: 5_000_000, max: 10_000_000 },
  { min: 10_000_000, max: 50_000_000 },
  { min: 50_000_000, max: 100_000_000 },
  { min: 100_000_000, max: 250_000_000 },
  { min: 250_000_000, max: 500_000_000 },
  { min: 500_000_000, max: 1_000_000_000 },
  { min: 1_000_000_000, max: 10_000_000_000 },
  { min: 10_000_000_000 },
];

export const COMPANY_TYPES = [
  'Government',
  'Private Company',
  'Public Company',
  'Educational',
  'Non Profit',
  'Self Employed',
] as const;

export const BUSINESS_MODELS = ['B2B', 'B2C', 'B2G'] as const;

/** Invented, in the spelling of the one recorded value (`google analytics`). */
export const TECHNOLOGIES = [
  'google analytics',
  'google tag manager',
  'salesforce',
  'hubspot',
  'marketo',
  'snowflake',
  'amazon web services',
  'microsoft azure',
  'google cloud',
  'kubernetes',
  'react',
  'wordpress',
  'shopify',
  'zendesk',
  'slack',
  'okta',
  'workday',
  'sap',
  'stripe',
  'cloudflare',
] as const;

/** Invented. */
export const INTENT_TOPICS = [
  'Account Based Marketing',
  'Business Intelligence',
  'Cloud Migration',
  'Contact Data',
  'Customer Relationship Management (CRM)',
  'Cyber Security',
  'Data Warehousing',
  'Electronic Signature',
  'Employee Engagement',
  'Expense Management',
  'Marketing Automation',
  'Payroll',
  'Sales Engagement',
  'Supply Chain Management',
  'Video Conferencing',
] as const;

/** Real codes of the classification; which companies have them is invented. */
export const SIC_CODES: readonly { readonly code: number; readonly description: string }[] = [
  { code: 1542, description: 'Nonresidential construction' },
  { code: 2834, description: 'Pharmaceutical preparations' },
  { code: 3559, description: 'Special industry machinery' },
  { code: 4213, description: 'Trucking, except local' },
  { code: 5149, description: 'Groceries and related products' },
  { code: 6021, description: 'National commercial banks' },
  { code: 7011, description: 'Hotels and motels' },
  { code: 7372, description: 'Prepackaged software' },
  { code: 8062, description: 'General medical and surgical hospitals' },
  { code: 8742, description: 'Management consulting services' },
];

export const NAICS_CODES: readonly { readonly code: number; readonly description: string }[] = [
  { code: 236220, description: 'Commercial and institutional building construction' },
  { code: 325412, description: 'Pharmaceutical preparation manufacturing' },
  { code: 333249, description: 'Other industrial machinery manufacturing' },
  { code: 424490, description: 'Other grocery wholesalers' },
  { code: 484121, description: 'General freight trucking, long-distance' },
  { code: 513210, description: 'Software publishers' },
  { code: 522110, description: 'Commercial banking' },
  { code: 541611, description: 'General management consulting services' },
  { code: 622110, description: 'General medical and surgical hospitals' },
  { code: 721110, description: 'Hotels and motels' },
];
