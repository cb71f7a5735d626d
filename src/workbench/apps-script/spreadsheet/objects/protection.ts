import { emulated } from '../../realm/emulated';
import { Exception } from '../../realm/exception';
import type { EnumerationValue } from '../../realm/enumeration';
import { textOf } from '../../realm/text-of';
import type { ProtectionShape, RangeShape } from '../shapes';
import { ENUMERATIONS } from './enumerations';
import type { RangeObject } from './range';
import type { RealmContext } from './realm-context';
import { createUser } from './user';
import type { UserObject } from './user';

/** A `SpreadsheetApp.Protection`: what is protected, and who may edit it nevertheless. */
export class ProtectionObject {
  constructor(
    private readonly context: RealmContext,
    private readonly id: number,
  ) {}

  getProtectionType(): EnumerationValue {
    return this.state().type === 'SHEET'
      ? ENUMERATIONS.ProtectionType.SHEET
      : ENUMERATIONS.ProtectionType.RANGE;
  }

  getRange(): RangeObject {
    return this.context.make.range(this.state().range);
  }

  /** This protection is of a range, never of a named range. */
  getRangeName(): null {
    return null;
  }

  getDescription(): string {
    return this.state().description;
  }

  setDescription(description: unknown): this {
    return this.change('setDescription', { description: textOf(description) });
  }

  isWarningOnly(): boolean {
    return this.state().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.change('setWarningOnly', { warningOnly });
  }

  canEdit(): boolean {
    return this.context.ask('canEditProtection', this.id) as boolean;
  }

  getEditors(): UserObject[] {
    const { editors, warningOnly } = this.state();
    return warningOnly ? [] : editors.map((email) => createUser(this.context, email));
  }

  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }

  addEditors(users: readonly unknown[]): this {
    return this.change('addEditors', {
      editors: [...new Set([...this.state().editors, ...users.map(emailOf)])],
    });
  }

  removeEditor(user: unknown): this {
    return this.removeEditors([user]);
  }

  /** Neither the owner nor whoever removes can be removed. */
  removeEditors(users: readonly unknown[]): this {
    const { owner, user } = this.context.execution;
    const removed = users.map(emailOf).filter((email) => email !== owner && email !== user);
    return this.change('removeEditors', {
      editors: this.state().editors.filter((email) => !removed.includes(email)),
    });
  }

  canDomainEdit(): boolean {
    return false;
  }

  getUnprotectedRanges(): RangeObject[] {
    return this.state().unprotected.map((shape) => this.context.make.range(shape));
  }

  setUnprotectedRanges(ranges: readonly RangeObject[]): this {
    if (this.state().type !== 'SHEET')
      throw new Exception('Unprotected ranges can only be set on a protected sheet.');
    return this.change('setUnprotectedRanges', { unprotected: ranges.map(({ shape }): RangeShape => shape) });
  }

  remove(): void {
    this.context.write('remove', 'removeProtection', this.id);
  }

  private state(): ProtectionShape {
    return this.context.ask('getProtection', this.id) as ProtectionShape;
  }

  private change(name: string, fields: Partial<ProtectionShape>): this {
    this.context.write(name, 'setProtection', this.id, fields);
    return this;
  }
}

export function createProtection(context: RealmContext, { id }: ProtectionShape): ProtectionObject {
  return emulated('SpreadsheetApp.Protection', new ProtectionObject(context, id), context.execution);
}

function emailOf(user: unknown): string {
  return typeof user === 'string' ? user : (user as UserObject).getEmail();
}
