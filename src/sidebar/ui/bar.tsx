interface BarProps {
  /** From 0 to 1; more is drawn as 1. */
  readonly share: number;
}

/** How much of something is used up. Only a picture: the number stands in words beside it. */
export function Bar({ share }: BarProps) {
  const percent = Math.min(100, Math.max(0, share * 100));
  return (
    <div class={percent >= 100 ? 'bar bar-full' : 'bar'} aria-hidden="true">
      <div style={{ width: `${String(percent)}%` }} />
    </div>
  );
}
