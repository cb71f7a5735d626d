/** What the methods of a sheet take: numbers of rows and columns, which count from one. */
import { signatureMismatch } from '../../realm/signature';

/** A row or column, and how many from there; one if the script does not say. */
export function positionAndCount(method: string, args: readonly unknown[]): [number, number] {
  const [position] = numbers(method, args, 1, 2);
  return [position, args.length === 2 ? (args[1] as number) : 1];
}

/** @throws Google's refusal unless there are as many arguments as there must be, all of them numbers */
export function numbers(
  method: string,
  args: readonly unknown[],
  least: number,
  most = least,
): [number, number, number] {
  const fits = args.length >= least && args.length <= most && args.every((arg) => typeof arg === 'number');
  if (!fits) throw signatureMismatch(`SpreadsheetApp.Sheet.${method}`, args);
  return args as [number, number, number];
}
