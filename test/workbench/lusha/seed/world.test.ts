import { drawWorld } from '../../../../src/workbench/lusha/seed/seed';
import { SAMPLE_COMPANIES } from '../../../../src/workbench/lusha/seed/sample-companies';
import { SAMPLE_PEOPLE } from '../../../../src/workbench/lusha/seed/sample-people';
import { NOON } from '../use-simulator';

const WORLD = drawWorld(1, NOON);
const PEOPLE = WORLD.people;
const COMPANIES = WORLD.companies;

function share(count: number, of: number): number {
  return Math.round((count / of) * 100);
}

describe('seeded world', () => {
  it('size: 5,000 people and 500 companies besides the samples', () => {
    expect([PEOPLE.length, COMPANIES.length]).toEqual([5_020, 512]);
    expect(PEOPLE.slice(0, 20)).toEqual(SAMPLE_PEOPLE);
    expect(COMPANIES.slice(0, 12)).toEqual(SAMPLE_COMPANIES);
  });

  it('seed: the same one gives the same world, another one another', () => {
    const names = (seed: number) => drawWorld(seed, NOON).people.map(({ record }) => record.fullName);
    expect(names(1)).toEqual(PEOPLE.map(({ record }) => record.fullName));
    expect(names(2).slice(20)).not.toEqual(names(1).slice(20));
  });

  it('identities: no two records share one', () => {
    const unique = (values: readonly (string | null)[]) => new Set(values).size === values.length;
    expect(unique(PEOPLE.flatMap(({ id, legacyId }) => [id, legacyId]))).toBe(true);
    expect(unique(PEOPLE.flatMap(({ emails }) => emails.map(({ email }) => email)))).toBe(true);
    expect(unique(PEOPLE.flatMap(({ linkedinSlug }) => linkedinSlug ?? []))).toBe(true);
    expect(unique(COMPANIES.map(({ domain }) => domain))).toBe(true);
  });

  it('domains: all are reserved for examples', () => {
    const domains = [
      ...COMPANIES.map(({ domain }) => domain),
      ...PEOPLE.flatMap(({ emails }) => emails.map(({ email }) => email.split('@')[1] ?? '')),
    ];
    expect(domains.filter((domain) => !domain.endsWith('.example'))).toEqual([]);
  });

  it('telephones: all are from ranges kept for fiction, some in national form, some with leading zeros', () => {
    const numbers = PEOPLE.slice(20).flatMap(({ phones }) => phones.map(({ number }) => number));
    const digits = numbers.map((number) => number.replace(/\D/g, '').replace(/^(0|1|44|49|33|61)/, ''));
    const fictional =
      /^(\d{3}55501\d\d|2079460\d{3}|7700900\d{3}|3023125\d{3}|17139200\d\d|19900\d{4}|63998\d{4}|25550\d{4}|491570156)$/;
    expect(digits.filter((number) => !fictional.test(number))).toEqual([]);
    expect(share(numbers.filter((number) => !number.startsWith('+')).length, numbers.length)).toBe(20);
    expect(numbers.some((number) => number.startsWith('0'))).toBe(true);
  });

  it('distribution: every case that a program must cope with occurs', () => {
    const count = (fits: (person: (typeof PEOPLE)[number]) => boolean) => PEOPLE.filter(fits).length;
    const cases = {
      noEmail: count(({ emails }) => emails.length === 0),
      privateOnly: count(({ emails }) => emails.length > 0 && emails.every(({ type }) => type === 'private')),
      severalEmails: count(({ emails }) => emails.length > 1),
      noConfidence: count(({ emails }) => emails.some(({ confidence }) => confidence === null)),
      noPhone: count(({ phones }) => phones.length === 0),
      doNotCall: count(({ phones }) => phones.some(({ doNotCall }) => doNotCall)),
      european: count(({ record }) => record.location?.isEuContact === true),
      noLocation: count(({ record }) => record.location === undefined),
      noJobTitle: count(({ record }) => record.jobTitle === undefined),
      noTitle: count(({ record }) => record.jobTitle?.title === null),
      noCompany: count(({ record }) => record.company === undefined),
      noProfile: count(({ linkedinSlug }) => linkedinSlug === null),
      nonLatin: count(({ record }) =>
        /[^\p{Script=Latin}\p{Script=Common}\p{Mark}]/u.test(record.fullName ?? ''),
      ),
      formulaTitle: count(({ record }) => /^[=+\-@\t]/.test(record.jobTitle?.title ?? '')),
      restricted: count(({ fate }) => fate === 'COMPLIANCE_RESTRICTED'),
      failing: count(({ fate }) => fate === 'ENRICH_FAILED'),
      changedJob: count(({ signals }) => signals.length > 0),
    };
    expect(Object.entries(cases).filter(([, number]) => number < 20)).toEqual([]);
    expect(COMPANIES.filter(({ record }) => /^[=+\-@]/.test(record.name)).length).toBeGreaterThan(0);
  });

  it('dates: none lies after the day of drawing', () => {
    const dates = PEOPLE.slice(20).flatMap(({ record, emails, signals }) => [
      record.updateDate,
      record.jobTitle?.startDate ?? '',
      ...emails.map(({ updateDate }) => updateDate),
      ...signals.map(({ signalDate }) => signalDate),
    ]);
    expect(dates.filter((date) => date > '2026-11-22')).toEqual([]);
  });
});
