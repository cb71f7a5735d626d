import { Exception } from './exception';

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length > 0 ? typeName(value[0]) : 'Object'}[]`;
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
    case 'boolean':
      return typeof value;
    case 'function':
      return 'Function';
    default:
      return 'Object';
  }
}

/** A call with arguments that fit no variant of the method, in Google's words. */
export function signatureMismatch(method: string, args: readonly unknown[]): Exception {
  const types = args.map(typeName).join(',');
  return new Exception(`The parameters (${types}) don't match the method signature for ${method}.`);
}

/** Refuses a call with too few or too many arguments. */
export function requireArguments(
  method: string,
  args: readonly unknown[],
  least: number,
  most = least,
): void {
  if (args.length < least || args.length > most) throw signatureMismatch(method, args);
}
