/** Where an execution is to die, so that tests can show what survives. */
export interface KillRule {
  /** Only executions of this function; any when left out. */
  readonly functionName?: string;
  /** `Service.method` that counts; any service call when left out. */
  readonly method?: string;
  /** Which of the counted calls, from 1. */
  readonly occurrence: number;
  /** Before the call has any effect, or after it had its effect and before the script learns of it. */
  readonly when: 'before' | 'after';
  /** What becomes of writes that were not flushed. Google may have written them by then; the default is that it has not. */
  readonly unflushed?: 'lost' | 'written';
}

/** One service call as the rules see it. */
export interface CallMoment {
  readonly functionName: string;
  readonly method: string;
  readonly when: 'before' | 'after';
  /** Calls of this execution so far, this one included. */
  readonly calls: number;
  /** The same for this method alone. */
  readonly callsOfMethod: number;
}

export function kills(rule: KillRule, moment: CallMoment): boolean {
  if (rule.functionName !== undefined && rule.functionName !== moment.functionName) return false;
  if (rule.method !== undefined && rule.method !== moment.method) return false;
  const count = rule.method === undefined ? moment.calls : moment.callsOfMethod;
  return rule.when === moment.when && rule.occurrence === count;
}
