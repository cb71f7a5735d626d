import type { CompanyIdentifier, ContactIdentifier, Directory } from '../directory/directory';
import { resolvePerson } from '../contacts/resolve-person';
import { countData, itemError, reference } from '../item-error';
import type { Operation } from '../operation';
import type { Company } from '../seed/company';
import { matchedSignalTypes } from './matched-signals';

const EVERY_TYPE = { types: ['allSignals'] };

/** `POST /v3/contacts/signal-score`: rows without a score are free. */
export const getContactSignalScores: Operation = (call, { directory, newBill, now, random }) => {
  const { contacts } = call.body as { readonly contacts: readonly ContactIdentifier[] };
  const bill = newBill();
  const results = contacts.map((item, index) => {
    const found = resolvePerson(directory, item);
    if ('error' in found) return { ...reference(item), ...found };
    const { id, record, signals, signalScore } = found.person;
    if (signalScore === null) return { ...reference(item), ...itemError('Contact', 'NO_SCORE') };
    bill.each('signalScoreContact', id, 'score', index);
    return {
      ...reference(item),
      id,
      fullName: record.fullName,
      ...(record.company === undefined ? {} : { company: record.company }),
      ...printScore(signalScore, matchedSignalTypes(signals, EVERY_TYPE, now)),
    };
  });
  return { body: { requestId: random.string.uuid(), results }, bill, resultsReturned: countData(results) };
};

/** `POST /v3/companies/signal-score`: of an e-mail address only the domain counts. */
export const getCompanySignalScores: Operation = (call, { directory, newBill, now, random }) => {
  const { companies } = call.body as {
    readonly companies: readonly (CompanyIdentifier & { readonly email?: string })[];
  };
  const bill = newBill();
  const results = companies.map((item, index) => {
    const company = companyBehind(directory, item);
    if (company === undefined) return { ...reference(item), ...itemError('Company', 'NOT_FOUND') };
    const { id, record, signals, signalScore } = company;
    if (signalScore === null) return { ...reference(item), ...itemError('Company', 'NO_SCORE') };
    bill.each('signalScoreCompany', id, 'score', index);
    return {
      ...reference(item),
      id,
      name: record.name,
      domain: record.domain,
      ...printScore(signalScore, matchedSignalTypes(signals, EVERY_TYPE, now)),
    };
  });
  return { body: { requestId: random.string.uuid(), results }, bill, resultsReturned: countData(results) };
};

function companyBehind(
  directory: Directory,
  item: CompanyIdentifier & { readonly email?: string },
): Company | undefined {
  const domain = item.email?.split('@').at(-1);
  return domain === undefined ? directory.company(item) : directory.companyByDomain(domain);
}

function printScore(signalScore: number, signalTypes: readonly string[]): Record<string, unknown> {
  return { signalScore, signalTypes, noActiveSignals: signalTypes.length === 0 };
}
