import { SCRIPT_NAME } from './constants';

const POSITION = new RegExp(`\\b${SCRIPT_NAME}:(\\d+)`);

/** Line of the script in which an error arose; undefined when no frame is the script's. */
export function scriptLine(stack: string): number | undefined {
  const line = POSITION.exec(stack)?.[1];
  return line === undefined ? undefined : Number(line);
}

/** The stack as Google shows it: frames of the script alone, not those of the services. */
export function scriptStack(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('at ') || POSITION.test(line))
    .join('\n');
}
