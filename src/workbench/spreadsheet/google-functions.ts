/** Functions of Google Sheets that Univer does not have, or that Google lets be called with fewer arguments. */
import { BaseFunction, NullValueObject } from '@univerjs/engine-formula';
import type { BaseValueObject, IFunctionService } from '@univerjs/engine-formula';

type NodeValueType = ReturnType<BaseFunction['calculate']>;

/** Every formula of Univer already fills several cells, so all that is left to do is to pass the array on. */
class ArrayFormula extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(value: BaseValueObject): NodeValueType {
    return value;
  }
}

/** `=IFERROR(x)` shows nothing in place of an error. */
class WithOptionalFallback extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  constructor(private readonly strict: BaseFunction) {
    super(strict.name);
  }

  override calculate(
    value: BaseValueObject,
    fallback: BaseValueObject = NullValueObject.create(),
  ): NodeValueType {
    return this.strict.calculate(value, fallback);
  }
}

export function installGoogleFunctions(functions: IFunctionService): void {
  functions.registerExecutors(new ArrayFormula('ARRAYFORMULA'));
  const strict = functions.getExecutor('IFERROR');
  if (strict) functions.registerExecutors(new WithOptionalFallback(strict));
}
