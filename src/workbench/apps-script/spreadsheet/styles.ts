/** Formatting as SpreadsheetApp names it, and as the calculator keeps it. */
import { textOf } from '../realm/text-of';
import type { StyleShape } from './shapes';

/** The colours a script may name. Google knows all of CSS; others are refused by name. */
const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#ffffff',
  gray: '#808080',
  grey: '#808080',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  purple: '#800080',
};

const ALIGNMENTS: Readonly<Record<string, number>> = {
  left: 1,
  center: 2,
  right: 3,
  top: 1,
  middle: 2,
  bottom: 3,
};
const WRAPPING: Readonly<Record<string, number>> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };

/** @returns null for a colour that is not known here */
export function hexColor(color: string): string | null {
  const text = color.toLowerCase();
  return /^#[0-9a-f]{6}$/.test(text) ? text : (NAMED_COLORS[text] ?? null);
}

/** How each kind of formatting is written; null takes it away. A value that is not legal gives undefined. */
export const STYLE_WRITERS: Readonly<Record<string, (value: unknown) => StyleShape | undefined>> = {
  Background: (value) => color('bg', value),
  FontColor: (value) => color('cl', value),
  FontWeight: (value) => choice(value, { bold: { bl: 1 }, normal: { bl: 0 } }, { bl: null }),
  FontStyle: (value) => choice(value, { italic: { it: 1 }, normal: { it: 0 } }, { it: null }),
  FontLine: (value) =>
    choice(
      value,
      {
        underline: { ul: { s: 1 }, st: null },
        'line-through': { ul: null, st: { s: 1 } },
        none: { ul: null, st: null },
      },
      { ul: null, st: null },
    ),
  FontSize: (value) => (typeof value === 'number' ? { fs: value } : undefined),
  FontFamily: (value) => (value === null || typeof value === 'string' ? { ff: value } : undefined),
  HorizontalAlignment: (value) => number('ht', value, ALIGNMENTS),
  VerticalAlignment: (value) => number('vt', value, ALIGNMENTS),
  Wrap: (value) => (typeof value === 'boolean' ? { tb: value ? 3 : 1 } : undefined),
  WrapStrategy: (value) => number('tb', value, WRAPPING),
};

/** How each kind of formatting is read back. */
export const STYLE_READERS: Readonly<Record<string, (style: StyleShape | null) => string | number>> = {
  Background: (style) => rgbOf(style?.['bg']) ?? '#ffffff',
  FontColor: (style) => rgbOf(style?.['cl']) ?? '#000000',
  FontWeight: (style) => (style?.['bl'] === 1 ? 'bold' : 'normal'),
  FontStyle: (style) => (style?.['it'] === 1 ? 'italic' : 'normal'),
};

function color(field: string, value: unknown): StyleShape | undefined {
  if (value === null) return { [field]: null };
  const rgb = typeof value === 'string' ? hexColor(value) : null;
  return rgb === null ? undefined : { [field]: { rgb } };
}

function choice(
  value: unknown,
  choices: Readonly<Record<string, StyleShape>>,
  none: StyleShape,
): StyleShape | undefined {
  if (value === null) return none;
  return typeof value === 'string' ? choices[value.toLowerCase()] : undefined;
}

function number(
  field: string,
  value: unknown,
  numbers: Readonly<Record<string, number>>,
): StyleShape | undefined {
  if (value === null) return { [field]: null };
  const found = typeof value === 'string' || typeof value === 'object' ? numbers[textOf(value)] : undefined;
  return found === undefined ? undefined : { [field]: found };
}

function rgbOf(field: StyleShape[string] | undefined): string | null {
  const rgb = typeof field === 'object' && field !== null ? field['rgb'] : null;
  return typeof rgb === 'string' ? rgb : null;
}
