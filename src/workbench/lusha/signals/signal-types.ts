import type { Operation } from '../operation';
import { COMPANY_SIGNAL_TYPES } from '../seed/company-signals';

export const CONTACT_SIGNAL_TYPES = ['promotion', 'companyChange'] as const;

/** `GET /v3/contacts/signals/types`. Free. */
export const getContactSignalTypes: Operation = () => ({
  body: { signalTypes: ['allSignals', ...CONTACT_SIGNAL_TYPES] },
});

/** `GET /v3/companies/signals/types`. Free. */
export const getCompanySignalTypes: Operation = () => ({
  body: { signalTypes: ['allSignals', ...COMPANY_SIGNAL_TYPES] },
});
