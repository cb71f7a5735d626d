import { useEffect, useRef, useState } from 'preact/hooks';

interface LiveTextProps {
  readonly text: string;
  /** A change is read out no sooner than so long after the last one. Milliseconds. */
  readonly everyMs: number;
}

/** Only for screen readers: reads out what changes, but not each of many quick changes. */
export function LiveText({ text, everyMs }: LiveTextProps) {
  const [spoken, setSpoken] = useState('');
  const spokenAt = useRef(-Infinity);
  useEffect(() => {
    const wait = spokenAt.current + everyMs - performance.now();
    const timer = setTimeout(
      () => {
        spokenAt.current = performance.now();
        setSpoken(text);
      },
      Math.max(0, wait),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [text, everyMs]);
  return (
    <p class="hidden" aria-live="polite">
      {spoken}
    </p>
  );
}
