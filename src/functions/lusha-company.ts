import { COMPANY_FIELDS, DEFAULT_COMPANY_FIELDS, type CompanyField } from '../fields/company-fields';
import { COMPANY_REVEALS, type Company, type CompanyReveal } from '../lusha/company';
import type { CompanyIdentifier } from '../lusha/identifiers';
import { readCompanies } from '../sheet/read-companies';
import type { FunctionSubject } from './evaluate';

/** `LUSHA_COMPANY`: a premium block is revealed only when a field names it; a search may be enough. */
export const COMPANY_FUNCTION: FunctionSubject<CompanyIdentifier, Company, CompanyReveal, CompanyField> = {
  fields: COMPANY_FIELDS,
  defaults: DEFAULT_COMPANY_FIELDS,
  readInput: readCompanies,
  wanted: (fields) => ({
    full: fields.some((field) => field.needs !== 'preview'),
    groups: COMPANY_REVEALS.filter((token) => fields.some((field) => field.needs === token)),
  }),
  column: (field) => ({
    name: field.name,
    label: field.label,
    needs: field.needs === 'record' ? 'full' : field.needs,
    value: (company) => field.value(company),
  }),
  statusOf: () => 'OK',
};
