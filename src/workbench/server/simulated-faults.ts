import type { Fault } from '../lusha/faults/fault';

/** A mishap that a person can prepare for the next request. */
export interface SimulatedFault {
  readonly name: string;
  /** Continues "Next request …". */
  readonly label: string;
  readonly fault: Fault;
}

/** What the simulator's panel offers; the simulator itself knows more. */
export const SIMULATED_FAULTS: readonly SimulatedFault[] = [
  { name: 'unauthorized', label: 'refused: key unknown (401)', fault: { kind: 'unauthorized' } },
  { name: 'no-credits', label: 'refused: no credits (402)', fault: { kind: 'out-of-credits' } },
  { name: 'plan', label: 'refused: not in the plan (403)', fault: { kind: 'forbidden', reason: 'plan' } },
  {
    name: 'rate-minute',
    label: 'refused: minute used up (429)',
    fault: { kind: 'rate-limit', window: 'minute' },
  },
  { name: 'rate-day', label: 'refused: day used up (429)', fault: { kind: 'rate-limit', window: 'day' } },
  { name: 'server-error', label: 'fails: server error (500)', fault: { kind: 'server-error', status: 500 } },
  { name: 'html', label: 'fails: web page in place of data', fault: { kind: 'html', status: 502 } },
  { name: 'truncated', label: 'is paid, but half the answer is lost', fault: { kind: 'truncated' } },
  { name: 'timeout', label: 'is paid, but never answered', fault: { kind: 'timeout', processed: true } },
  { name: 'unreachable', label: 'does not reach Lusha', fault: { kind: 'unreachable' } },
];
