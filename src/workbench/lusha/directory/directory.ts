import type { Company } from '../seed/company';
import type { Person } from '../seed/person';
import type { Seeded } from '../seed/seed';
import { domainCandidates, fold, linkedinSlug } from './fold';

/** The four ways to name a person (CONTRACT section 4.1). */
export interface ContactIdentifier {
  readonly clientReferenceId?: string;
  readonly id?: string;
  readonly linkedinUrl?: string;
  readonly email?: string;
  readonly firstName?: string;
  readonly lastName?: string;
  readonly companyName?: string;
  readonly companyDomain?: string;
}

/** The three ways to name a company (CONTRACT section 4.2). */
export interface CompanyIdentifier {
  readonly clientReferenceId?: string;
  readonly id?: string;
  readonly name?: string;
  readonly domain?: string;
}

/** Finds seeded records by whatever identifies them. */
export class Directory {
  readonly people: readonly Person[];
  readonly companies: readonly Company[];
  readonly #peopleById = new Map<string, Person>();
  readonly #peopleByEmail = new Map<string, Person>();
  readonly #peopleBySlug = new Map<string, Person>();
  readonly #peopleByName = new Map<string, Person[]>();
  readonly #peopleByCompany = new Map<string, Person[]>();
  readonly #companiesById = new Map<string, Company>();
  readonly #companiesByDomain = new Map<string, Company>();
  readonly #companiesByName = new Map<string, Company[]>();
  readonly #companiesBySlug = new Map<string, Company>();

  constructor({ people, companies }: Seeded) {
    this.people = people;
    this.companies = companies;
    for (const company of companies) this.#indexCompany(company);
    for (const person of people) this.#indexPerson(person);
  }

  /** By the strongest identifier that fits; the others of the item are then not looked at. */
  person(identifier: ContactIdentifier): Person | undefined {
    const { id, linkedinUrl, email } = identifier;
    return (
      (id === undefined ? undefined : this.personById(id)) ??
      (linkedinUrl === undefined ? undefined : this.personByLinkedin(linkedinUrl)) ??
      (email === undefined ? undefined : this.#peopleByEmail.get(email.trim().toLowerCase())) ??
      this.#personByName(identifier)
    );
  }

  /** By current or legacy id. */
  personById(id: string): Person | undefined {
    return this.#peopleById.get(id);
  }

  personByLinkedin(url: string): Person | undefined {
    const slug = linkedinSlug(url, 'in');
    return slug === null ? undefined : this.#peopleBySlug.get(slug);
  }

  peopleAt(companyId: string): readonly Person[] {
    return this.#peopleByCompany.get(companyId) ?? [];
  }

  company(identifier: CompanyIdentifier): Company | undefined {
    const { id, domain, name } = identifier;
    return (
      (id === undefined ? undefined : this.companyById(id)) ??
      (domain === undefined ? undefined : this.companyByDomain(domain)) ??
      (name === undefined ? undefined : this.#companiesByName.get(fold(name))?.[0])
    );
  }

  companyById(id: string): Company | undefined {
    return this.#companiesById.get(id);
  }

  /** By any of the company's domains; `www.` and other subdomains do not matter. */
  companyByDomain(domain: string): Company | undefined {
    for (const candidate of domainCandidates(domain)) {
      const company = this.#companiesByDomain.get(candidate);
      if (company !== undefined) return company;
    }
    return undefined;
  }

  companyByLinkedin(url: string): Company | undefined {
    const slug = linkedinSlug(url, 'company');
    return slug === null ? undefined : this.#companiesBySlug.get(slug);
  }

  #personByName({ firstName, lastName, companyName, companyDomain }: ContactIdentifier): Person | undefined {
    if (firstName === undefined || lastName === undefined) return undefined;
    // Two hints on the company may disagree; either one that fits is enough.
    const namesakes = this.#peopleByName.get(nameKey(firstName, lastName)) ?? [];
    const domainOwner = companyDomain === undefined ? undefined : this.companyByDomain(companyDomain);
    const employers = new Set(
      [
        ...(domainOwner === undefined ? [] : [domainOwner]),
        ...(this.#companiesByName.get(fold(companyName ?? '')) ?? []),
      ].map(({ id }) => id),
    );
    return namesakes.find(({ companyId }) => companyId !== null && employers.has(companyId));
  }

  #indexPerson(person: Person): void {
    this.#peopleById.set(person.id, person).set(person.legacyId, person);
    for (const { email } of person.emails) this.#peopleByEmail.set(email.toLowerCase(), person);
    if (person.linkedinSlug !== null) this.#peopleBySlug.set(person.linkedinSlug, person);
    append(this.#peopleByName, nameKey(person.record.firstName ?? '', person.record.lastName ?? ''), person);
    if (person.companyId !== null) append(this.#peopleByCompany, person.companyId, person);
  }

  #indexCompany(company: Company): void {
    this.#companiesById.set(company.id, company).set(company.legacyId, company);
    // The first owner keeps a domain that another company names as its second one.
    for (const domain of [company.domain, ...(company.record.alternativeDomains ?? [])]) {
      if (!this.#companiesByDomain.has(domain)) this.#companiesByDomain.set(domain, company);
    }
    this.#companiesBySlug.set(company.linkedinSlug, company);
    const { name, alternativeName } = company.record;
    for (const spelling of new Set([fold(name), fold(alternativeName ?? name)]))
      append(this.#companiesByName, spelling, company);
  }
}

function nameKey(first: string, last: string): string {
  return `${fold(first)}|${fold(last)}`;
}

function append<T>(index: Map<string, T[]>, key: string, value: T): void {
  const values = index.get(key);
  if (values === undefined) index.set(key, [value]);
  else values.push(value);
}
