import type { OperationContext, Operation } from '../operation';
import { refusal } from '../errors';
import { REVEAL_ACTIONS } from './preview';
import type { PendingReveal } from './reveal';
import { providerData, PROVIDER_CREDITS } from './waterfall-provider';

/** Seconds that a client is told to wait between polls, and that the work takes (example in the contract). */
const RETRY_AFTER_S = 5;
/** From start to `expired`; ten minutes in the example of the contract. */
const LIFETIME_MS = 600_000;

interface Job {
  readonly pending: readonly PendingReveal[];
  readonly readyAt: number;
  readonly expiresAt: number;
}

/** The asynchronous halves of enrich calls, by id. */
export class EnrichJobs {
  readonly #jobs = new Map<string, Job>();

  /** A job that begins once the call it belongs to is paid. */
  prepare(
    pending: readonly PendingReveal[],
    { now, random }: Pick<OperationContext, 'now' | 'random'>,
  ): { reference: Record<string, unknown>; start: () => void } {
    const id = random.string.uuid();
    const job = { pending, readyAt: now + RETRY_AFTER_S * 1_000, expiresAt: now + LIFETIME_MS };
    return {
      reference: {
        id,
        status: 'processing',
        expiresAt: new Date(job.expiresAt).toISOString(),
        retryAfter: RETRY_AFTER_S,
      },
      start: () => {
        this.#jobs.set(id, job);
      },
    };
  }

  get(id: string): Job | undefined {
    return this.#jobs.get(id);
  }
}

/** `GET /v3/contacts/jobs/{jobId}`: free to ask; what the job found is charged once, when it is first handed out. */
export const getContactsEnrichJob: Operation = ({ parameters }, { jobs, now, newBill }) => {
  const jobId = parameters['jobId'] ?? '';
  const job = jobs.get(jobId);
  if (job === undefined) throw refusal(404, 'Resource not found');
  if (now >= job.expiresAt) return { body: { jobId, status: 'expired' } };
  if (now < job.readyAt) {
    const covers = [...new Set(job.pending.map(({ group }) => group))];
    return { body: { jobId, status: 'processing', retryAfter: RETRY_AFTER_S, covers } };
  }
  const bill = newBill();
  const contacts = new Map<string, Record<string, unknown>>();
  for (const { person, group, item } of job.pending) {
    bill.foreign(REVEAL_ACTIONS[group], person.id, group, item, PROVIDER_CREDITS[group]);
    contacts.set(person.id, {
      ...(contacts.get(person.id) ?? { id: person.id }),
      [group]: providerData(person, group),
    });
  }
  return {
    body: { jobId, status: 'complete', contacts: [...contacts.values()], creditsCharged: bill.total },
    bill,
  };
};
