/** Gives numbers one after the other, and again from the first. */
export function inTurn(numbers: readonly number[]): () => number {
  let given = 0;
  return () => {
    const number = numbers[given % numbers.length] ?? 0;
    given += 1;
    return number;
  };
}
