const SCALES: readonly (readonly [size: number, suffix: string])[] = [
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
];

/** US dollars the way people say them: `$50M`, `$1.5B`, `$900`. */
export function dollars(amount: number): string {
  const [size, suffix] = SCALES.find(([limit]) => amount >= limit) ?? [1, ''];
  return `$${String(Math.round((amount / size) * 10) / 10)}${suffix}`;
}
