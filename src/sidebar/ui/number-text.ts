export function formatNumber(value: number): string {
  return value.toLocaleString('en-US');
}

/** `1 person`, `1,200 people`. */
export function count(value: number, one: string, many: string): string {
  return `${formatNumber(value)} ${value === 1 ? one : many}`;
}
