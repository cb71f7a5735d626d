import { signatureMismatch } from '../../realm/signature';
import { textOf } from '../../realm/text-of';
import type { StyleShape } from '../shapes';
import { STYLE_READERS, STYLE_WRITERS } from '../styles';
import { filled, rowsOf } from './cell-values';
import { RangeValues } from './range-values';

/** How the cells of a range look. */
export class RangeFormats extends RangeValues {
  setBackground(...args: unknown[]): this {
    return this.style('setBackground', 'Background', args);
  }

  setBackgrounds(...args: unknown[]): this {
    return this.styles('setBackgrounds', 'Background', args);
  }

  getBackground(): unknown {
    return this.readStyles('Background')[0]?.[0];
  }

  getBackgrounds(): unknown[][] {
    return this.readStyles('Background');
  }

  setFontColor(...args: unknown[]): this {
    return this.style('setFontColor', 'FontColor', args);
  }

  setFontColors(...args: unknown[]): this {
    return this.styles('setFontColors', 'FontColor', args);
  }

  getFontColors(): unknown[][] {
    return this.readStyles('FontColor');
  }

  setFontWeight(...args: unknown[]): this {
    return this.style('setFontWeight', 'FontWeight', args);
  }

  setFontWeights(...args: unknown[]): this {
    return this.styles('setFontWeights', 'FontWeight', args);
  }

  getFontWeight(): unknown {
    return this.readStyles('FontWeight')[0]?.[0];
  }

  getFontWeights(): unknown[][] {
    return this.readStyles('FontWeight');
  }

  setFontStyle(...args: unknown[]): this {
    return this.style('setFontStyle', 'FontStyle', args);
  }

  getFontStyle(): unknown {
    return this.readStyles('FontStyle')[0]?.[0];
  }

  setFontLine(...args: unknown[]): this {
    return this.style('setFontLine', 'FontLine', args);
  }

  setFontSize(...args: unknown[]): this {
    return this.style('setFontSize', 'FontSize', args);
  }

  setFontFamily(...args: unknown[]): this {
    return this.style('setFontFamily', 'FontFamily', args);
  }

  setHorizontalAlignment(...args: unknown[]): this {
    return this.style('setHorizontalAlignment', 'HorizontalAlignment', args);
  }

  setVerticalAlignment(...args: unknown[]): this {
    return this.style('setVerticalAlignment', 'VerticalAlignment', args);
  }

  setWrap(...args: unknown[]): this {
    return this.style('setWrap', 'Wrap', args);
  }

  setWrapStrategy(...args: unknown[]): this {
    return this.style('setWrapStrategy', 'WrapStrategy', args);
  }

  private style(method: string, kind: string, args: readonly unknown[]): this {
    if (args.length !== 1) throw signatureMismatch(`SpreadsheetApp.Range.${method}`, args);
    const style = this.written(method, kind, args[0]);
    this.context.write(method, 'setStyles', this.shape, filled(this.shape.rows, this.shape.columns, style));
    return this;
  }

  private styles(method: string, kind: string, args: readonly unknown[]): this {
    const rows = rowsOf(`SpreadsheetApp.Range.${method}`, args);
    const styles = rows.map((row) => row.map((value) => this.written(method, kind, value)));
    this.context.write(method, 'setStyles', this.shape, styles);
    return this;
  }

  private written(method: string, kind: string, value: unknown): StyleShape {
    const style = STYLE_WRITERS[kind]?.(value);
    // Google takes more than is known here, all colour names of CSS for one.
    if (!style) throw this.context.notEmulated(`SpreadsheetApp.Range.${method}(${textOf(value)})`);
    return style;
  }

  private readStyles(kind: string): unknown[][] {
    const styles = this.context.ask('getStyles', this.shape) as (StyleShape | null)[][];
    return styles.map((row) => row.map((style) => STYLE_READERS[kind]?.(style)));
  }
}
