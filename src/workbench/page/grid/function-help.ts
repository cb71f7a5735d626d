import { BooleanNumber } from '@univerjs/core';
import { IDescriptionService, FunctionType, type IFunctionInfo } from '@univerjs/preset-sheets-core';
import type { CustomFunctionHelp } from '../../spreadsheet/engine';
import type { Grid } from './grid';

type Parameter = CustomFunctionHelp['parameters'][number];

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
      detail: parameter.description.replace(OPTIONAL_MARK, ''),
      example: exampleOf(parameter),
      require: isOptional(parameter) ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: BooleanNumber.FALSE,
    })),
  };
}

const OPTIONAL_MARK = /^optional\b[:.,]?\s*/i;

/** Closure's mark for an optional type, or a description that says so. */
function isOptional({ type, description }: Parameter): boolean {
  return type.endsWith('=') || OPTIONAL_MARK.test(description);
}

/** Sheets takes what stands in the braces as the example: `{A2:A50}` or `{"name, email"}`. A bare type says nothing. */
function exampleOf({ name, type }: Parameter): string {
  return /^[A-Z]+\d|^"/.test(type) ? type : name;
}
