import { lightPreview } from '../contacts/preview';
import type { ContactIdentifier, Directory } from '../directory/directory';
import type { Operation } from '../operation';
import type { Person } from '../seed/person';
import { checkSeedCount, nextLookalikes } from './lookalikes';

interface ContactSeeds {
  readonly ids?: readonly string[];
  readonly contactIds?: readonly number[];
  readonly linkedinUrls?: readonly string[];
  readonly emails?: readonly string[];
  readonly contacts?: readonly ContactIdentifier[];
}

interface ContactLookalikesRequest {
  readonly dedupeSessionId?: string;
  readonly seeds: ContactSeeds;
  readonly exclude?: ContactSeeds;
  readonly limit?: number;
}

/** `POST /v3/contacts/lookalike`. Seeds that nobody knows count as seeds but are like nobody. */
export const getContactLookalikes: Operation = (call, context) => {
  const request = call.body as ContactLookalikesRequest;
  const { directory, newBill } = context;
  const seeds = identifiersOf(request.seeds);
  const excluded = identifiersOf(request.exclude ?? {});
  checkSeedCount(
    seeds.map((seed) => JSON.stringify(seed)),
    excluded.map((seed) => JSON.stringify(seed)),
  );
  const known = resolve(directory, seeds);
  const unwanted = new Set([...known, ...resolve(directory, excluded)].map(({ id }) => id));
  const candidates = directory.people.filter(({ id, fate }) => fate === 'available' && !unwanted.has(id));
  const page = nextLookalikes('contact', candidates, (person) => likeness(person, known), request, context);
  const bill = newBill();
  bill.block('lookalikeContact', page.records.length);
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

function identifiersOf({
  ids = [],
  contactIds = [],
  linkedinUrls = [],
  emails = [],
  contacts = [],
}: ContactSeeds): ContactIdentifier[] {
  return [
    ...ids.map((id) => ({ id })),
    ...contactIds.map((id) => ({ id: String(id) })),
    ...linkedinUrls.map((linkedinUrl) => ({ linkedinUrl })),
    ...emails.map((email) => ({ email })),
    ...contacts,
  ];
}

function resolve(directory: Directory, identifiers: readonly ContactIdentifier[]): Person[] {
  return identifiers.flatMap((identifier) => directory.person(identifier) ?? []);
}

/** Same seniority and department as some seed count most, the same country and industry less. */
function likeness(person: Person, seeds: readonly Person[]): number {
  const scores = seeds.map((seed) => {
    // Seniority alone says nothing: a director of nursing is not like a director of sales.
    const departments = new Set(seed.record.jobTitle?.departments ?? []);
    const sameDepartment = (person.record.jobTitle?.departments ?? []).some((department) =>
      departments.has(department),
    );
    const sameSeniority = person.background.seniorityId === seed.background.seniorityId;
    const sameCountry = person.record.location?.countryIso2 === seed.record.location?.countryIso2;
    const sameIndustry = person.record.company?.industry === seed.record.company?.industry;
    return (
      (sameDepartment ? 4 : 0) +
      (sameDepartment && sameSeniority ? 3 : 0) +
      (sameCountry ? 1 : 0) +
      (sameIndustry ? 2 : 0)
    );
  });
  return Math.max(0, ...scores);
}
