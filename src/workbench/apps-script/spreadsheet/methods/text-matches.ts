/** What `createTextFinder` finds. Pure. */

export type TextQuery = {
  text: string;
  matchCase: boolean;
  entireCell: boolean;
  formulas: boolean;
  regularExpression: boolean;
};

/** Rows and columns count from zero within the texts; row by row from the top left. */
export function findMatches(
  texts: readonly (readonly string[])[],
  query: TextQuery,
): { row: number; column: number }[] {
  const isMatch = matcher(query);
  return texts.flatMap((line, row) =>
    line.flatMap((text, column) => (isMatch(text) ? [{ row, column }] : [])),
  );
}

function matcher({ text, matchCase, entireCell, regularExpression }: TextQuery): (cell: string) => boolean {
  if (regularExpression) {
    const expression = new RegExp(entireCell ? `^(?:${text})$` : text, matchCase ? '' : 'i');
    return (cell) => cell !== '' && expression.test(cell);
  }
  const folded = (value: string): string => (matchCase ? value : value.toLowerCase());
  const wanted = folded(text);
  return (cell) => (entireCell ? folded(cell) === wanted : cell !== '' && folded(cell).includes(wanted));
}
