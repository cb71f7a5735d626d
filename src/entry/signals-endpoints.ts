import type { RunKind } from '../shared/bulk-endpoints';
import type { SignalsRequest } from '../shared/signals-endpoints';
import { serve } from './serve';

/** Sidebar: who is selected, and which signals there are. */
global.readSignals = function readSignals(kind: RunKind): unknown {
  return serve('readSignals', kind);
};

/** Sidebar: what asking for signals would cost at most; free. */
global.planSignals = function planSignals(request: SignalsRequest): unknown {
  return serve('planSignals', request);
};

/** Sidebar: asks for signals, for no more than the price that was shown, and writes them. */
global.addSignals = function addSignals(request: SignalsRequest, costAtMost: number): unknown {
  return serve('addSignals', request, costAtMost);
};
