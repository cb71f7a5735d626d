import type { Wire } from './apps-script/service';
import { ExecutionError } from './execution/execution-error';
import type { ExecutionPool } from './execution/pool';
import type { CustomFunctionHelp, FormulaResult, RunCustomFunction } from './spreadsheet/engine';

/** How cells run one custom function: an execution per call, whose failure reads as in the note of the cell. */
export function formulaCall(
  pool: ExecutionPool,
  help: CustomFunctionHelp,
  user: () => string,
): RunCustomFunction {
  return async (args) => {
    try {
      const request = { functionName: help.name, authMode: 'CUSTOM_FUNCTION', user: user() } as const;
      return (await pool.run({ ...request, args: args as readonly (Wire | undefined)[] })) as FormulaResult;
    } catch (error) {
      throw error instanceof ExecutionError ? new Error(error.shown, { cause: error }) : error;
    }
  };
}
