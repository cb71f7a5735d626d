/** Rows of a run that have the same identity cells: they are about the same person, and get the same answer. */
export interface RunUnit {
  /** Of the identity cells; see `fingerprintOf`. */
  readonly fingerprint: number;
  /** Where they stood when the run began, counted from 1. */
  readonly rows: readonly number[];
}

/** A row of the sheet as it is now. */
export interface SheetRow {
  readonly row: number;
  readonly fingerprint: number;
}

/** Rows with the same identity cells as one unit, in the order in which they first occur. */
export function unitsOf(rows: readonly SheetRow[]): readonly RunUnit[] {
  return [...rowsByFingerprint(rows)].map(([fingerprint, ofUnit]) => ({ fingerprint, rows: ofUnit }));
}

/**
 * Where the rows of a run stand now, by fingerprint. People sort, insert and delete while a run goes on, so a row is
 * where its identity cells are: in its old place if they are still there, else wherever they have gone.
 *
 * Of somebody who stands in more rows than the run was about, no more than those are found: the rows that stayed in
 * their place first, then the others from the top.
 */
export function locateRows(
  units: readonly RunUnit[],
  sheetRows: readonly SheetRow[],
): ReadonlyMap<number, readonly number[]> {
  const present = rowsByFingerprint(sheetRows);
  const located = new Map<number, readonly number[]>();
  for (const { fingerprint, rows } of units) {
    const found = present.get(fingerprint) ?? [];
    const old = new Set(rows);
    const inPlace = found.filter((row) => old.has(row));
    const moved = found.filter((row) => !old.has(row));
    located.set(fingerprint, [...inPlace, ...moved].slice(0, rows.length));
  }
  return located;
}

function rowsByFingerprint(rows: readonly SheetRow[]): ReadonlyMap<number, number[]> {
  const byFingerprint = new Map<number, number[]>();
  for (const { row, fingerprint } of rows) {
    const known = byFingerprint.get(fingerprint);
    if (known === undefined) byFingerprint.set(fingerprint, [row]);
    else known.push(row);
  }
  return byFingerprint;
}
