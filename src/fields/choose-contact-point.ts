import type { Email, Phone } from '../lusha/person';

/** Whether numbers marked "do not call" are shown with their mark, or left out. */
export type DoNotCallPolicy = 'show' | 'hide';

const EMAIL_TYPES = ['work', 'private', 'unknown'];
const PHONE_TYPES = ['mobile', 'direct', 'work', 'unknown'];
/** Lusha's confidence bands from best to worst; no band at all ranks after every band (contract 4.4). */
const CONFIDENCE_BANDS = ['A+', 'A', 'B', 'C', 'D'];

/** The e-mails from best to worst: work before private, then confidence, then newest. */
export function rankEmails(emails: readonly Email[] | undefined): readonly Email[] {
  return [...(emails ?? [])].sort(
    (a, b) =>
      rank(EMAIL_TYPES, a.type) - rank(EMAIL_TYPES, b.type) ||
      rank(CONFIDENCE_BANDS, a.confidence) - rank(CONFIDENCE_BANDS, b.confidence) ||
      newestFirst(a.updated, b.updated),
  );
}

/**
 * The numbers from best to worst: those that may be called first, then mobile, direct, work, then newest.
 * With `hide`, numbers marked "do not call" are left out.
 */
export function rankPhones(phones: readonly Phone[] | undefined, policy: DoNotCallPolicy): readonly Phone[] {
  return (phones ?? [])
    .filter((phone) => policy === 'show' || !phone.doNotCall)
    .sort(
      (a, b) =>
        Number(a.doNotCall) - Number(b.doNotCall) ||
        rank(PHONE_TYPES, a.type) - rank(PHONE_TYPES, b.type) ||
        newestFirst(a.updated, b.updated),
    );
}

/** The number as a cell shows it; the mark keeps a column of numbers from being dialled blindly. */
export function phoneText(phone: Phone): string {
  return phone.doNotCall ? `${phone.number} (do not call)` : phone.number;
}

function rank(order: readonly string[], value: string | undefined): number {
  const position = order.indexOf(value ?? '');
  return position === -1 ? order.length : position;
}

function newestFirst(a: string | undefined, b: string | undefined): number {
  return (b ?? '').localeCompare(a ?? '');
}
