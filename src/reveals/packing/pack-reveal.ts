import { COMPANY_REVEALS, type Company } from '../../lusha/company';
import { CONTACT_REVEALS } from '../../lusha/identifiers';
import type { Person } from '../../lusha/person';
import type { StoredReveal } from '../stored-reveal';
import { AMOUNT, DAY, domainOf, FLAG, FULL_NAME, ID, LINKEDIN, RELATIVE, SOURCE, stamps } from './codecs';
import type { KnownParts } from './relative-text';
import {
  list,
  object,
  packObject,
  PLAIN,
  unpackObject,
  type Codec,
  type Packed,
  type Schema,
} from './schema';

const PERSON: Schema = [
  ['id', ID],
  ['firstName', PLAIN],
  ['lastName', PLAIN],
  ['fullName', FULL_NAME],
  [
    'company',
    object([
      ['id', ID],
      ['name', PLAIN],
      ['domain', domainOf('name')],
      ['industry', PLAIN],
    ]),
  ],
  ['title', PLAIN],
  ['seniority', PLAIN],
  ['departments', PLAIN],
  ['jobStart', DAY],
  [
    'location',
    object([
      ['city', PLAIN],
      ['state', PLAIN],
      ['country', PLAIN],
      ['countryCode', PLAIN],
      ['continent', PLAIN],
      ['coordinates', PLAIN],
      ['euContact', FLAG],
    ]),
  ],
  ['linkedin', LINKEDIN],
  ['x', RELATIVE],
  [
    'previousJobs',
    list(
      object([
        ['company', PLAIN],
        ['domain', domainOf('company')],
        ['title', PLAIN],
      ]),
    ),
  ],
  ['updated', DAY],
  [
    'emails',
    list(
      object([
        ['email', RELATIVE],
        ['type', PLAIN],
        ['confidence', PLAIN],
        ['updated', DAY],
        ['source', SOURCE],
      ]),
    ),
  ],
  [
    'phones',
    list(
      object([
        ['number', PLAIN],
        ['type', PLAIN],
        ['doNotCall', FLAG],
        ['updated', DAY],
        ['source', SOURCE],
      ]),
    ),
  ],
  ['partialProfile', FLAG],
  ['tags', PLAIN],
  ['linkedinConnections', PLAIN],
  ['linkedinFollowers', PLAIN],
];

/** A company has too many fields to be worth a schema; its names are left to the compressor. The id leads. */
const COMPANY: Codec = {
  pack: (company) => [(company as Company).id, JSON.stringify(company)],
  unpack: (packed) => JSON.parse(String((packed as readonly Packed[])[1])) as unknown,
};

const PERSON_GROUPS = ['preview', 'full', ...CONTACT_REVEALS];
const COMPANY_GROUPS = ['preview', 'full', ...COMPANY_REVEALS];

const PERSON_REVEAL: Schema = [
  ['record', object(PERSON)],
  ['groups', stamps(PERSON_GROUPS)],
  ['credits', AMOUNT],
  ['by', PLAIN],
  ['keys', PLAIN],
  ['disowned', PLAIN],
];
const COMPANY_REVEAL: Schema = [
  ['record', COMPANY],
  ['groups', stamps(COMPANY_GROUPS)],
  ['credits', AMOUNT],
  ['by', PLAIN],
  ['keys', PLAIN],
  ['disowned', PLAIN],
];

/** What tells a row apart from rows about others, in either kind. */
export function rowId(packed: Packed): string {
  const [record] = packed as readonly Packed[];
  return String((record as readonly Packed[])[0]);
}

const NOBODY: KnownParts = { firstName: '', lastName: '', domain: '' };

export function packPerson(reveal: StoredReveal<Person>): Packed {
  const { record } = reveal;
  return packObject(PERSON_REVEAL, { ...reveal, record }, partsOf(record));
}

export function unpackPerson(packed: Packed): StoredReveal<Person> {
  const [row, ...about] = packed as readonly Packed[];
  const record = unpackObject(PERSON, row ?? null, partsOf);
  const rest = unpackObject(PERSON_REVEAL.slice(1), about, () => NOBODY);
  return { ...rest, record } as unknown as StoredReveal<Person>;
}

export function packCompany(reveal: StoredReveal<Company>): Packed {
  return packObject(COMPANY_REVEAL, reveal, NOBODY);
}

export function unpackCompany(packed: Packed): StoredReveal<Company> {
  return unpackObject(COMPANY_REVEAL, packed, () => NOBODY) as unknown as StoredReveal<Company>;
}

function partsOf(person: Readonly<Partial<Person>>): KnownParts {
  return {
    firstName: person.firstName ?? '',
    lastName: person.lastName ?? '',
    domain: person.company?.domain ?? '',
  };
}
