import { useEffect, useRef } from 'preact/hooks';

interface HeadingProps {
  readonly text: string;
  /** Whether the screen replaces another one: the keyboard and the screen reader then go on from here. */
  readonly takesFocus: boolean;
}

/** The title of a screen. */
export function Heading({ text, takesFocus }: HeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {text}
    </h1>
  );
}
