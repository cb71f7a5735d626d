import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../shared/problem';

/**
 * Scrolls an element into sight when something goes wrong in it: the message pushes its button down, where the panel
 * may end. To be set as the element's `ref`.
 */
export function useInSight(
  problem: Problem | undefined,
  reason: Problem | undefined,
): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== undefined || reason !== undefined) element.current?.scrollIntoView({ block: 'nearest' });
  }, [problem, reason]);
  return element;
}
