import type { KnownParts } from './relative-text';

/**
 * Objects as rows of values without names: the schema says which position is which. New fields go to the end; a
 * row that lacks them reads as before.
 */
export type Packed = string | number | boolean | null | readonly Packed[];

/**
 * How one value is written shorter, and read back exactly. `parts` is the person that the row is about, `owner`
 * the object that has the value, of which earlier fields can be relied on.
 */
export interface Codec {
  pack(value: unknown, parts: KnownParts, owner: Fields): Packed;
  unpack(packed: Packed, parts: KnownParts, owner: Fields): unknown;
}

export type Fields = Readonly<Record<string, unknown>>;

export type Schema = readonly (readonly [name: string, codec: Codec])[];

/** Text, numbers, truth values and lists of them, as they are. */
export const PLAIN: Codec = { pack: (value) => value as Packed, unpack: (packed) => packed };

/** Undefined is written as null, or not at all at the end of a row. */
export function packObject(schema: Schema, value: object, parts: KnownParts): Packed {
  const source = value as Fields;
  const row = schema.map(([name, codec]) => {
    const part = source[name];
    return part === undefined ? null : codec.pack(part, parts, source);
  });
  while (row.length > 0 && row[row.length - 1] === null) row.pop();
  return row;
}

/** `parts` is asked for after each value, because later values are written relative to earlier ones. */
export function unpackObject(
  schema: Schema,
  packed: Packed,
  partsOf: (value: Fields) => KnownParts,
): Record<string, unknown> {
  const row = Array.isArray(packed) ? (packed as readonly Packed[]) : [];
  const value: Record<string, unknown> = {};
  schema.forEach(([name, codec], position) => {
    const part = row[position];
    if (part !== null && part !== undefined) value[name] = codec.unpack(part, partsOf(value), value);
  });
  return value;
}

export function object(schema: Schema): Codec {
  return {
    pack: (value, parts) => packObject(schema, value as object, parts),
    unpack: (packed, parts) => unpackObject(schema, packed, () => parts),
  };
}

export function list(codec: Codec): Codec {
  return {
    pack: (values, parts, owner) =>
      (values as readonly unknown[]).map((value) => codec.pack(value, parts, owner)),
    unpack: (packed, parts, owner) =>
      (packed as readonly Packed[]).map((value) => codec.unpack(value, parts, owner)),
  };
}
