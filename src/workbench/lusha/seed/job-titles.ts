import type { Faker } from '@faker-js/faker';
import { type Department, DEPARTMENTS, SENIORITIES } from './vocabulary';

export interface SeededJob {
  readonly title: string;
  readonly departments: readonly Department[];
  readonly seniority: string;
  readonly seniorityId: number;
}

/** What a department is called inside a title. */
const SUBJECTS: Readonly<Record<Department, readonly string[]>> = {
  'Business Development': ['Partnerships', 'Business Development'],
  Consulting: ['Consulting', 'Advisory'],
  'Customer Service': ['Customer Success', 'Support'],
  'Engineering & Technical': ['Engineering', 'Platform Engineering', 'Quality Assurance'],
  Finance: ['Finance', 'Accounting', 'Treasury'],
  'General Management': ['Strategy', 'Administration'],
  'Health Care & Medical': ['Clinical Affairs', 'Nursing'],
  'Human Resources': ['People', 'Talent Acquisition'],
  'Information Technology': ['IT', 'Information Security', 'Data Engineering'],
  Legal: ['Legal', 'Compliance'],
  Marketing: ['Marketing', 'Demand Generation', 'Brand'],
  Operations: ['Operations', 'Supply Chain', 'Revenue Operations'],
  Other: ['Projects', 'Programmes'],
  Product: ['Product', 'Product Design'],
  'Research & Analytics': ['Research', 'Analytics'],
  Sales: ['Sales', 'Account Management', 'Sales Development'],
};

/** By seniority id; `*` is the subject. */
const PATTERNS: Readonly<Record<number, readonly string[]>> = {
  10: ['Founder', 'Co-Founder & Chief * Officer'],
  9: ['Chief * Officer', 'Managing Director, *'],
  8: ['VP *', 'Vice President of *', 'SVP *, EMEA'],
  7: ['Partner, *'],
  6: ['Director of *', 'Head of *', 'Senior Director, *'],
  5: ['* Manager', 'Regional * Manager', 'Team Lead *'],
  4: ['Senior * Specialist', 'Principal * Analyst'],
  3: ['* Specialist', '* Associate', '* Coordinator'],
  2: ['* Intern'],
  1: ['* (contract)'],
};

/** Real people write such titles; a spreadsheet would run the first four as formulas. */
const BAIT = [
  '=HYPERLINK("https://bait.example","Head of *")',
  '+Growth *',
  '-Interim- * Lead',
  '@* evangelist',
  '\tTabbed * Manager',
  '*,\n"quoted" & <b>bold</b>',
];
const BAIT_SHARE = 0.02;

/** By seniority id: how common it is. */
const WEIGHTS: Readonly<Record<number, number>> = {
  10: 3,
  9: 6,
  8: 9,
  7: 2,
  6: 14,
  5: 22,
  4: 16,
  3: 23,
  2: 3,
  1: 2,
};
const WEIGHTED_SENIORITIES = SENIORITIES.map((value) => ({ value, weight: WEIGHTS[value.id] ?? 1 }));

/** Draws title, departments and seniority that belong together. */
export function drawJob(faker: Faker): SeededJob {
  const seniority = faker.helpers.weightedArrayElement(WEIGHTED_SENIORITIES);
  const department = faker.helpers.arrayElement(DEPARTMENTS);
  const subject = faker.helpers.arrayElement(SUBJECTS[department]);
  const patterns = faker.datatype.boolean(BAIT_SHARE) ? BAIT : (PATTERNS[seniority.id] ?? ['*']);
  const second = faker.datatype.boolean(0.15) ? [faker.helpers.arrayElement(DEPARTMENTS)] : [];
  return {
    title: faker.helpers.arrayElement(patterns).replace('*', subject),
    departments: [...new Set([department, ...second])],
    seniority: seniority.label,
    seniorityId: seniority.id,
  };
}
