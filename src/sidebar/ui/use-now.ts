import { useEffect, useState } from 'preact/hooks';

const TICK_MS = 1_000;

/** The time in milliseconds since the epoch, each second anew while something counts down. */
export function useNow(isCounting: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!isCounting) return undefined;
    setNow(Date.now());
    const timer = setInterval(() => {
      setNow(Date.now());
    }, TICK_MS);
    return () => {
      clearInterval(timer);
    };
  }, [isCounting]);
  return now;
}
