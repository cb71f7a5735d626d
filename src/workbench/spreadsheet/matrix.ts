/** Univer keeps a sheet's cells as an object of rows that are objects of columns. */
import type { IObjectMatrixPrimitiveType } from '@univerjs/core';

export interface MatrixEntry<T> {
  readonly row: number;
  readonly column: number;
  readonly item: T;
}

export function* matrixEntries<T>(
  matrix: IObjectMatrixPrimitiveType<T> | null | undefined,
): Generator<MatrixEntry<T>> {
  const rows = (matrix ?? {}) as Readonly<Record<string, Readonly<Record<string, T>> | null | undefined>>;
  for (const [row, columns] of Object.entries(rows)) {
    for (const [column, item] of Object.entries(columns ?? {}))
      yield { row: Number(row), column: Number(column), item };
  }
}
