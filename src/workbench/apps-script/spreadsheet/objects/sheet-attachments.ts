import type { EnumerationValue } from '../../realm/enumeration';
import type { MetadataPlace, MetadataShape, ProtectionShape } from '../shapes';
import { createMetadata, metadataFields } from './metadata';
import type { MetadataObject } from './metadata';
import { createMetadataFinder } from './metadata-finder';
import type { MetadataFinder } from './metadata-finder';
import { createProtection } from './protection';
import type { ProtectionObject } from './protection';
import { SheetLayout } from './sheet-layout';

/** What is attached to a sheet: protections and developer metadata. */
export class SheetAttachments extends SheetLayout {
  protect(): ProtectionObject {
    return createProtection(this.context, this.write('protect', 'protectSheet') as ProtectionShape);
  }

  getProtections(type: EnumerationValue): ProtectionObject[] {
    const found = this.context.ask('getProtections', type.name(), this.shape.id) as ProtectionShape[];
    return found.map((item) => createProtection(this.context, item));
  }

  addDeveloperMetadata(...args: unknown[]): this {
    const fields = metadataFields('SpreadsheetApp.Sheet.addDeveloperMetadata', args);
    this.context.write('addDeveloperMetadata', 'addDeveloperMetadata', ...fields, this.place());
    return this;
  }

  getDeveloperMetadata(): MetadataObject[] {
    const query = { key: null, value: null, id: null, visibility: null, type: 'SHEET', within: this.place() };
    const found = this.context.ask('findDeveloperMetadata', query) as MetadataShape[];
    return found.map((item) => createMetadata(this.context, item));
  }

  createDeveloperMetadataFinder(): MetadataFinder {
    return createMetadataFinder(this.context, this.place());
  }

  private place(): MetadataPlace {
    return { type: 'SHEET', sheetId: this.shape.id };
  }
}
