/** The next of 2, 4, 10, 20, 40, 100 …, so that the middle of the axis is a whole number as well. */
export function axisTop(most: number): number {
  let step = 1;
  for (;;) {
    for (const factor of [2, 4, 10]) if (most <= factor * step) return factor * step;
    step *= 10;
  }
}

/** `26 Nov`, of a day `YYYY-MM-DD`. */
export function dayText(day: string): string {
  return new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
}
