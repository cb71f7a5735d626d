/** Names of ranges, as formulas use them. */
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from '@univerjs/engine-formula';
import type { HeadlessUniver } from './headless-univer';

export interface NamedRange {
  readonly name: string;
  /** With the name of its sheet: `'People'!$A$1:$B$9`. */
  readonly reference: string;
}

export class NamedRanges {
  constructor(private readonly parts: HeadlessUniver) {}

  list(): NamedRange[] {
    const names = Object.values(this.parts.names.getDefinedNameMap(this.unitId) ?? {});
    return names.map(({ name, formulaOrRefString }) => ({ name, reference: formulaOrRefString }));
  }

  set(name: string, reference: string): void {
    const known = this.parts.names.getValueByName(this.unitId, name);
    this.run(SetDefinedNameMutation.id, { id: known?.id ?? name, name, formulaOrRefString: reference });
  }

  /** @returns whether there was a range of that name */
  remove(name: string): boolean {
    const known = this.parts.names.getValueByName(this.unitId, name);
    if (known) this.run(RemoveDefinedNameMutation.id, known);
    return Boolean(known);
  }

  private get unitId(): string {
    return this.parts.workbook.getUnitId();
  }

  private run(id: string, params: object): void {
    this.parts.commands.syncExecuteCommand(id, { unitId: this.unitId, ...params });
  }
}
