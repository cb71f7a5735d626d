import { parseArgs } from 'node:util';
import { PLANS, type PlanName } from '../lusha/account/plans';

export const USAGE = `Lusha for Sheets: a spreadsheet on this computer with the add-on installed.

  npm start                          a sample sheet and a simulated Lusha account
  npm start -- leads.csv             your own list (CSV or XLSX), simulated account
  LUSHA_API_KEY=… npm start -- leads.csv --live
                                     your own list and your real Lusha account: real credits.
                                     Without a file: an empty sheet

Options
  --plan <name>   plan of the simulated account, such as free5 (5 requests a minute) or premium
  --credits <n>   credits of the simulated account
  --no-key        start without an API key, as after a new installation
  --port <n>      port on 127.0.0.1 (default: 4173, or any free one)
  --live          talk to the real Lusha API with the key in LUSHA_API_KEY
  --help          show this text
`;

/** A mistake on the command line, in words for the person who made it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface StartOptions {
  /** A CSV or XLSX file; null for the sample. */
  readonly file: string | null;
  /** Undefined: the usual one, or any that is free. */
  readonly port: number | undefined;
  /** Undefined: the simulator's usual plan. */
  readonly plan: PlanName | undefined;
  readonly credits: number | undefined;
  readonly withKey: boolean;
  /** The key of the real account; null when it is simulated. */
  readonly liveKey: string | null;
}

const MAX_PORT = 65_535;

/**
 * Reads the command line.
 *
 * @param args what follows the name of the program
 * @param apiKey the variable LUSHA_API_KEY
 * @returns 'help' when that was asked for
 * @throws UsageError
 */
export function readCommandLine(args: readonly string[], apiKey: string | undefined): StartOptions | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const [file, ...others] = positionals;
  if (others.length > 0) throw new UsageError(`Name one file, not ${positionals.length}.`);
  if (values.live) checkLive(apiKey, values);
  return {
    file: file ?? null,
    port: wholeNumber('--port', values.port, MAX_PORT),
    plan: planName(values.plan),
    credits: wholeNumber('--credits', values.credits, Number.MAX_SAFE_INTEGER),
    withKey: !values['no-key'],
    liveKey: values.live ? (apiKey ?? null) : null,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        plan: { type: 'string' },
        credits: { type: 'string' },
        port: { type: 'string' },
        live: { type: 'boolean', default: false },
        'no-key': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    // Node's own sentence names the option that it does not know.
    if (error instanceof TypeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

function planName(name: string | undefined): PlanName | undefined {
  if (name === undefined || isPlanName(name)) return name;
  throw new UsageError(`There is no plan "${name}". Known: ${Object.keys(PLANS).join(', ')}.`);
}

export function isPlanName(name: string): name is PlanName {
  return Object.hasOwn(PLANS, name);
}

function checkLive(
  apiKey: string | undefined,
  values: { plan?: string; credits?: string; 'no-key': boolean },
): void {
  if (!apiKey) throw new UsageError('--live needs your API key: LUSHA_API_KEY=… npm start -- --live');
  for (const option of ['plan', 'credits'] as const) {
    if (values[option] !== undefined)
      throw new UsageError(`--${option} is for the simulated account; leave it out with --live.`);
  }
}

function wholeNumber(option: string, text: string | undefined, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > most)
    throw new UsageError(`${option} takes a whole number up to ${most}, not "${text}".`);
  return value;
}
