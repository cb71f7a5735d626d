import { BooleanNumber } from '@univerjs/core';
import { IDescriptionService, FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { CustomFunctionHelp } from '../../spreadsheet/engine';
import type { Grid } from './grid';

/** Makes the add-on's functions known to the autocomplete, with the help texts of their own JSDoc. */
export function registerFunctionHelp({ univer }: Grid, functions: readonly CustomFunctionHelp[]): void {
  univer.__getInjector().get(IDescriptionService).registerDescriptions(functions.map(functionInfo));
}

function functionInfo({ name, description, parameters }: CustomFunctionHelp): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: isOptional(parameter) ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** Closure's mark for an optional type, or a description that says so. */
function isOptional({ type, description }: { type: string; description: string }): boolean {
  return type.endsWith('=') || /^optional\b/i.test(description);
}
