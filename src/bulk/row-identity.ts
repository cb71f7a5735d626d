import type { IdentityRole } from '../shared/bulk-endpoints';
import { cellText, isUnfinished } from '../sheet/cell-text';
import type { ColumnRoles } from '../sheet/column-roles';
import { readDomain, readEmail, readLinkedinSlug } from '../sheet/identity-text';
import type { InputRow } from '../sheet/input-row';
import { fnv } from '../storage/fnv';

/** Who a row of the sheet is about. */
export interface RowIdentity<Identifier> {
  /** Counted from 1. */
  readonly row: number;
  readonly input: InputRow<Identifier>;
  /** See `fingerprintOf`. */
  readonly fingerprint: number;
  /** How people know the row again: its first filled identity cells. */
  readonly who: string;
}

/** What identifying rows of one kind takes. */
export interface IdentityReader<Identifier> {
  readonly roles: ColumnRoles;
  /** The ways to ask for a row by the texts of its roles, blank ones left out. */
  readonly read: (cells: { readonly [role in IdentityRole]?: string }) => InputRow<Identifier>;
}

/** Of several columns for one role, the first cell that can be used for it. */
const USABLE: { readonly [role in IdentityRole]?: (text: string) => boolean } = {
  email: (text) => readEmail(text) !== undefined,
  linkedin: (text) => readLinkedinSlug(text) !== undefined,
  companyDomain: (text) => readDomain(text) !== undefined,
};

/** @param valueAt the value of the row's cell in a column, counted from 1 */
export function readIdentity<Identifier>(
  row: number,
  valueAt: (column: number) => unknown,
  { roles, read }: IdentityReader<Identifier>,
): RowIdentity<Identifier> {
  const texts = textsByRole(valueAt, roles);
  const filled = texts.flatMap(([, ofRole]) => ofRole).filter((text) => text !== '');
  const about = { row, fingerprint: fingerprintOf(valueAt, roles), who: filled.slice(0, 2).join(', ') };
  if (filled.length === 0) return { ...about, input: { kind: 'blank' } };
  if (filled.some(isUnfinished)) return { ...about, input: { kind: 'unfinished' } };
  const cells = texts.map(([role, ofRole]) => [role, usable(role, ofRole)] as const);
  const input = read(Object.fromEntries(cells.filter(([, text]) => text !== '')));
  return { ...about, input };
}

/** Tells the identity cells of a row from others: 32 bits, of their texts in the order of the roles. */
export function fingerprintOf(valueAt: (column: number) => unknown, roles: ColumnRoles): number {
  return fnv(JSON.stringify(textsByRole(valueAt, roles)));
}

function textsByRole(
  valueAt: (column: number) => unknown,
  roles: ColumnRoles,
): readonly (readonly [role: IdentityRole, texts: readonly string[]])[] {
  const entries = Object.entries(roles) as [IdentityRole, readonly number[]][];
  return entries.map(([role, columns]) => [role, columns.map((column) => cellText(valueAt(column)))]);
}

function usable(role: IdentityRole, texts: readonly string[]): string {
  const filled = texts.filter((text) => text !== '');
  return filled.find((text) => USABLE[role]?.(text) ?? true) ?? filled[0] ?? '';
}
