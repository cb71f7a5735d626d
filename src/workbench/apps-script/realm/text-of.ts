/** Google turns whatever a script passes into text: an object into "[object Object]", null into "null". */
export function textOf(value: unknown): string {
  return String(value as string);
}
