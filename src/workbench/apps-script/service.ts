/**
 * How an emulated Apps Script service is put together. Each has a folder with the same files: `constants.ts`
 * (limits with unit and source), `host.ts` (state and rules, outside the execution) and `realm.ts` (the object
 * the add-on sees, built inside the execution's own realm). Only JSON text crosses between the two.
 */

/** What crosses the boundary of an execution. A date travels as `{ $date: milliseconds }`. */
export type Wire = null | boolean | number | string | Wire[] | { [key: string]: Wire };

/** Google's authorisation modes; CUSTOM_FUNCTION never shows in an event object, it is the mode of formulas. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** One run of one function of the add-on: who runs it, with which rights, since when. */
export interface Execution {
  readonly id: number;
  readonly functionName: string;
  readonly authMode: AuthMode;
  /** E-mail address of the person at the keyboard. */
  readonly user: string;
  /** On the workbench's clock, milliseconds since the epoch. */
  readonly startedAt: number;
}

/** One callable of a service, on the host side. What it throws is thrown again inside the execution. */
export type ServiceMethod = (
  execution: Execution,
  ...args: Wire[]
) => Wire | undefined | Promise<Wire | undefined>;

/** The host side of a service. */
export interface ServiceHost {
  readonly methods: Readonly<Record<string, ServiceMethod>>;
  /** Called once when an execution starts. */
  beginExecution?(execution: Execution): void;
  /**
   * Called once when a script has returned or thrown, never for one that is killed: what it left to be done is
   * done. What this throws makes an execution fail that had succeeded so far.
   */
  scriptEnded?(execution: Execution): Promise<void>;
  /** Called once when an execution ends, however it ends: locks fall, what is pending is dropped. */
  endExecution?(execution: Execution): void | Promise<void>;
  /**
   * Another method of this service that is carried out within this one and takes its time as well; null for none.
   *
   * @param method null for the end of the script
   */
  impliedCall?(execution: Execution, method: string | null): string | null;
  /** Methods that wait for the clock, a lock or a person; meanwhile virtual time may pass. All others compute. */
  readonly waiting?: readonly string[];
  /** Methods during which Google suspends the script, so that its time limit stands still. */
  readonly suspending?: readonly string[];
}

/** Calls the host from inside an execution and blocks until it answers. Throws what the host threw. */
export type Call = (service: string, method: string, ...args: Wire[]) => Wire | undefined;

/** An error that a Google service throws; inside an execution its name is `Exception`, as on Google's side. */
export class ServiceError extends Error {
  override readonly name = 'Exception';
}
