import { contactPreview } from '../contacts/preview';
import type { CompanyIdentifier } from '../directory/directory';
import { itemError, reference } from '../item-error';
import type { Operation } from '../operation';
import { pageOf, printPage } from '../prospecting/page';
import type { Person } from '../seed/person';
import { type Persona, PERSONAS, reachScore, rolesOf } from './personas';

interface BuyingGroupRequest {
  readonly companies: readonly CompanyIdentifier[];
  readonly personas?: readonly Persona[];
  readonly contactsLimit?: number;
  readonly pagination?: { readonly page?: number; readonly size?: number };
}

/** Defaults of CONTRACT section 6.1. */
const CONTACTS_PER_COMPANY = 60;
const PAGE_SIZE = 100;

/** `POST /v3/contacts/buying-group`. A page counts contacts over all companies; each contact shown is charged. */
export const getContactsBuyingGroup: Operation = (call, { directory, newBill, random }) => {
  const {
    companies,
    personas = PERSONAS,
    contactsLimit = CONTACTS_PER_COMPANY,
    pagination = {},
  } = call.body as BuyingGroupRequest;
  // An empty list is read like none at all.
  const wanted = personas.length === 0 ? PERSONAS : personas;
  const groups = companies.map((item, index) => {
    const company = directory.company(item);
    const people =
      company === undefined ? [] : groupOf(directory.peopleAt(company.id), wanted).slice(0, contactsLimit);
    return { item, index, company, people };
  });
  const members = groups.flatMap(({ index, people }) => people.map((person) => ({ index, person })));
  const page = { page: pagination.page ?? 0, size: pagination.size ?? PAGE_SIZE };
  const shown = pageOf(members, page);

  // Only what the page shows is paid.
  const bill = newBill();
  for (const { index, person } of shown) bill.each('buyingGroupReveal', person.id, 'buying-group', index);
  const results = groups.map(({ item, index, company }) => {
    if (company === undefined) return { ...reference(item), ...itemError('Company', 'NOT_FOUND') };
    const contacts = shown
      .filter((member) => member.index === index)
      .map(({ person }) => ({
        ...contactPreview(person, bill),
        roles: rolesOf(person),
        score: reachScore(person),
      }));
    return { ...reference(item), companyId: company.id, contacts };
  });
  return {
    body: { requestId: random.string.uuid(), results, pagination: printPage(page, members.length) },
    bill,
    resultsReturned: shown.length,
  };
};

function groupOf(people: readonly Person[], personas: readonly Persona[]): Person[] {
  return people
    .filter(
      (person) =>
        person.fate !== 'COMPLIANCE_RESTRICTED' && rolesOf(person).some((role) => personas.includes(role)),
    )
    .sort((one, other) => reachScore(other) - reachScore(one));
}
