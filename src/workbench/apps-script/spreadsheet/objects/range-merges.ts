import type { RangeShape } from '../shapes';
import type { RangeObject } from './range';
import { RangeFormats } from './range-formats';

/** The merged cells of a range. */
export class RangeMerges extends RangeFormats {
  merge(): this {
    this.context.write('merge', 'mergeRange', this.shape, 'all');
    return this;
  }

  mergeAcross(): this {
    this.context.write('mergeAcross', 'mergeRange', this.shape, 'across');
    return this;
  }

  mergeVertically(): this {
    this.context.write('mergeVertically', 'mergeRange', this.shape, 'down');
    return this;
  }

  breakApart(): this {
    this.context.write('breakApart', 'breakApart', this.shape);
    return this;
  }

  /** Those that have at least one cell in the range. */
  getMergedRanges(): RangeObject[] {
    const found = this.context.ask('getMergedRanges', this.shape) as RangeShape[];
    return found.map((shape) => this.context.make.range(shape));
  }

  isPartOfMerge(): boolean {
    return this.getMergedRanges().length > 0;
  }
}
