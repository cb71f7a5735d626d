import { ratioOf, verdictOf, type Line } from './line';

const COLUMNS = ['what', 'limit', 'ours', 'naive', '50-row chunks', 'ratio', ''] as const;
const ABSENT = '–';

/** The lines as text, a column each for the limit, the contestants, how many times more naive needs, and ok or miss. */
export function table(lines: readonly Line[]): string {
  const rows = [COLUMNS, ...lines.map(cells)];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const texts = rows.map((row) =>
    row
      .map((cell, column) => aligned(cell, column, widths))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  return [texts[0], rule, ...texts.slice(1)].join('\n');
}

function cells(line: Line): readonly string[] {
  const { what, unit, limit, ours, naive, chunks } = line;
  const figure = (value: number | undefined): string => withUnit(value, unit);
  const bound =
    limit === undefined
      ? ''
      : 'atMost' in limit
        ? `<= ${figure(limit.atMost)}`
        : `>= ${figure(limit.atLeast)}`;
  return [
    what,
    bound,
    figure(ours),
    figure(naive),
    figure(chunks),
    times(ratioOf(line)),
    verdictOf(line) ?? '',
  ];
}

function aligned(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  const isText = column === 0 || column === COLUMNS.length - 1;
  return isText ? cell.padEnd(width) : cell.padStart(width);
}

function withUnit(value: number | undefined, unit: string | undefined): string {
  if (value === undefined) return ABSENT;
  return unit === undefined ? number(value) : `${number(value)} ${unit}`;
}

function times(ratio: number | undefined): string {
  if (ratio === undefined) return ABSENT;
  return Number.isFinite(ratio) ? `${number(ratio)}x` : 'all';
}

/** Three digits say enough; whole numbers are shown whole. */
function number(value: number): string {
  const text = Number.isInteger(value) ? value : Number(value.toPrecision(3));
  return text.toLocaleString('en-US', { maximumFractionDigits: 4 });
}
