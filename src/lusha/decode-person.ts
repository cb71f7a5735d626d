import type { Email, Person, PersonLocation, Phone, PreviousJob } from './person';
import {
  readBoolean,
  readDay,
  readDomain,
  readList,
  readNumber,
  readObject,
  readText,
  readTexts,
  unlessEmpty,
} from './read-json';

/** Reads a contact of a search, an enrich or a combined answer; undefined when it has no id. */
export function decodePerson(value: unknown): Person | undefined {
  const contact = readObject(value);
  const id = readText(contact?.['id']);
  if (contact === undefined || id === undefined) return undefined;
  const job = readObject(contact['jobTitle']);
  const company = readObject(contact['company']);
  const links = readObject(contact['socialLinks']);
  return {
    id,
    firstName: readText(contact['firstName']),
    lastName: readText(contact['lastName']),
    fullName: readText(contact['fullName']),
    title: readText(job?.['title']),
    seniority: readText(job?.['seniority']),
    departments: readTexts(job?.['departments']),
    jobStart: readDay(job?.['startDate']),
    company: unlessEmpty({
      id: readText(company?.['id']),
      name: readText(company?.['name']),
      domain: readDomain(company?.['domain']),
      industry: readText(company?.['industry']),
    }),
    location: decodeLocation(contact['location']),
    linkedin: readText(links?.['linkedin']),
    x: readText(links?.['xUrl']),
    previousJobs: decodePreviousJobs(contact['previousEmployment']),
    tags: readTexts(readList(contact['tags'])?.map((tag) => readObject(tag)?.['name'])),
    linkedinConnections: readNumber(contact['linkedinConnections']),
    linkedinFollowers: readNumber(contact['linkedinFollowers']),
    partialProfile: readBoolean(contact['partialProfile']),
    updated: readDay(contact['updateDate']),
    emails: readList(contact['emails'])
      ?.map(decodeEmail)
      .filter((email) => email !== undefined),
    phones: readList(contact['phones'])
      ?.map(decodePhone)
      .filter((phone) => phone !== undefined),
  };
}

function decodeLocation(value: unknown): PersonLocation | undefined {
  const location = readObject(value);
  if (location === undefined) return undefined;
  const coordinates = readList(location['coordinates'])
    ?.map(readNumber)
    .filter((degrees) => degrees !== undefined);
  return unlessEmpty({
    city: readText(location['city']),
    state: readText(location['state']),
    country: readText(location['country']),
    countryCode: readText(location['countryIso2']),
    continent: readText(location['continent']),
    coordinates: coordinates?.length === 2 ? coordinates : undefined,
    euContact: readBoolean(location['isEuContact']),
  });
}

function decodePreviousJobs(value: unknown): readonly PreviousJob[] | undefined {
  const jobs = (readList(value) ?? [])
    .map(readObject)
    .map((job) =>
      unlessEmpty({
        company: readText(readObject(job?.['company'])?.['name']),
        domain: readDomain(readObject(job?.['company'])?.['domain']),
        title: readText(readObject(job?.['jobTitle'])?.['title']),
      }),
    )
    .filter((job) => job !== undefined);
  return jobs.length === 0 ? undefined : jobs;
}

function decodeEmail(value: unknown): Email | undefined {
  const entry = readObject(value);
  const email = readText(entry?.['email']);
  if (entry === undefined || email === undefined) return undefined;
  return {
    email,
    type: readText(entry['type'])?.toLowerCase() ?? 'unknown',
    confidence: readText(entry['confidence']),
    updated: readDay(entry['updateDate']),
    source: readText(entry['dataSource']),
  };
}

function decodePhone(value: unknown): Phone | undefined {
  const entry = readObject(value);
  const number = readText(entry?.['number']);
  if (entry === undefined || number === undefined) return undefined;
  return {
    number,
    type: readText(entry['type'])?.toLowerCase() ?? 'unknown',
    // A missing flag says nothing about consent; only an explicit true forbids the call.
    doNotCall: readBoolean(entry['doNotCall']) ?? false,
    updated: readDay(entry['updateDate']),
    source: readText(entry['dataSource']),
  };
}
