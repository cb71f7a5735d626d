import { createContext, type ComponentChildren } from 'preact';
import { useCallback, useContext, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../shared/problem';

interface Refusals {
  /** Why an action is refused, by action. */
  readonly reasons: ReadonlyMap<string, Problem>;
  readonly note: (action: string, reason: Problem) => void;
}

const NONE: ReadonlyMap<string, Problem> = new Map();
const PanelRefusals = createContext<Refusals>({ reasons: NONE, note: () => undefined });

interface RefusalsUntilReopenedProps {
  /** How often the panel was opened. */
  readonly openings: number;
  readonly isShown: boolean;
  readonly children: ComponentChildren;
}

/**
 * Remembers what the account's plan refuses to a panel, until the panel is opened again. The key is changed in another
 * panel, so the way back from there is an opening too.
 */
export function RefusalsUntilReopened({ openings, isShown, children }: RefusalsUntilReopenedProps) {
  const [noted, setNoted] = useState({ opening: openings, reasons: NONE });
  const seen = useRef(new WeakSet<Problem>());
  // What comes while nobody looks has to be there when the panel is opened next.
  const opening = isShown ? openings : openings + 1;
  const note = useCallback(
    (action: string, reason: Problem): void => {
      if (seen.current.has(reason)) return;
      seen.current.add(reason);
      setNoted((before) => ({
        opening,
        reasons: new Map(before.opening === opening ? before.reasons : NONE).set(action, reason),
      }));
    },
    [opening],
  );
  const reasons = noted.opening === opening ? noted.reasons : NONE;
  const refusals = useMemo(() => ({ reasons, note }), [reasons, note]);
  return <PanelRefusals.Provider value={refusals}>{children}</PanelRefusals.Provider>;
}

export interface Refusal {
  /** Why the account's plan does not allow the action; undefined when it may. */
  readonly reason: Problem | undefined;
  /** To be told when the action is asked for: the answer is about what was chosen then. */
  readonly asked: () => void;
}

/**
 * Whether the account's plan refuses an action.
 *
 * @param action names it, with what was chosen if the plan may allow another choice
 * @param problem what came of it last
 */
export function useRefusal(action: string, problem: Problem | undefined): Refusal {
  const { reasons, note } = useContext(PanelRefusals);
  const askedFor = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (problem === undefined) return;
    if (problem.code === 'PLAN') note(askedFor.current ?? action, problem);
    askedFor.current = undefined;
  }, [problem]);
  return {
    reason: reasons.get(action),
    asked: () => {
      askedFor.current = action;
    },
  };
}
