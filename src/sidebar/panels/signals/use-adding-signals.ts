import { useRef, useState } from 'preact/hooks';
import type { SignalsPlan, SignalsReceipt, SignalsRequest } from '../../../shared/signals-endpoints';
import { callServer } from '../../server';
import { useServer, type ServerWork } from '../../ui/use-server';

/** The server asks about so many at once; fewer need no bar. */
const RECORDS_A_STEP = 100;

export interface AddingSignals {
  readonly work: ServerWork;
  /** How many are known, while hundreds are asked about one after the other. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  readonly isStopping: boolean;
  /** What came of all steps so far, while none is under way. */
  readonly receipt: SignalsReceipt | undefined;
  /** How often something was added. */
  readonly additions: number;
  readonly add: (request: SignalsRequest, plan: SignalsPlan) => void;
  /** Asks about no more after the hundred that is under way. */
  readonly stop: () => void;
  readonly forget: () => void;
}

/** Asks for signals, a hundred records at a time, for no more than was agreed to. */
export function useAddingSignals(): AddingSignals {
  const work = useServer();
  const [progress, setProgress] = useState<AddingSignals['progress']>();
  const [receipt, setReceipt] = useState<SignalsReceipt>();
  const [additions, setAdditions] = useState(0);
  const [isStopping, setStopping] = useState(false);
  const isStopped = useRef(false);

  function step(request: SignalsRequest, plan: SignalsPlan, charged: number): void {
    work.run(
      () => callServer('addSignals', request, plan.costAtMost - charged),
      (done) => {
        const creditsCharged = done.creditsCharged + charged;
        setAdditions((before) => before + 1);
        setReceipt({ ...done, creditsCharged });
        if (done.left === 0 || done.problem !== null || isStopped.current) return;
        setProgress({ done: plan.records - done.left, total: plan.records });
        step(request, plan, creditsCharged);
      },
    );
  }

  return {
    work,
    progress: work.busy ? progress : undefined,
    isStopping,
    receipt: work.busy ? undefined : receipt,
    additions,
    add(request, plan) {
      const { records, known } = plan;
      isStopped.current = false;
      setStopping(false);
      setReceipt(undefined);
      setProgress(records - known > RECORDS_A_STEP ? { done: known, total: records } : undefined);
      step(request, plan, 0);
    },
    stop() {
      isStopped.current = true;
      setStopping(true);
    },
    forget() {
      setReceipt(undefined);
    },
  };
}
