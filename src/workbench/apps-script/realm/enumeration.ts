/** One value of a Google enumeration such as `ScriptApp.AuthMode.FULL`; compared by identity. */
export interface EnumerationValue {
  name(): string;
  ordinal(): number;
  compareTo(other: EnumerationValue): number;
  toString(): string;
  toJSON(): string;
}

export type Enumeration<Name extends string> = Readonly<Record<Name, EnumerationValue>>;

export function createEnumeration<Name extends string>(names: readonly Name[]): Enumeration<Name> {
  const entries = names.map((name, ordinal): [Name, EnumerationValue] => {
    const value: EnumerationValue = {
      name: () => name,
      ordinal: () => ordinal,
      compareTo: (other) => ordinal - other.ordinal(),
      toString: () => name,
      toJSON: () => name,
    };
    return [name, Object.freeze(value)];
  });
  return Object.freeze(Object.fromEntries(entries)) as Enumeration<Name>;
}
