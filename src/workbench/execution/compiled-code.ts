import vm from 'node:vm';
import { SCRIPT_NAME } from './constants';
import type { CompiledCode } from './protocol';

/** What the stack frames of services are called; they never reach the add-on's users. */
export const REALM_NAME = 'services';

function compiled(name: string, code: string): CompiledCode {
  return { name, code, cachedData: new vm.Script(code, { filename: name }).createCachedData() };
}

export function compileScript(code: string): CompiledCode {
  return compiled(SCRIPT_NAME, code);
}

/** Wrapped, because a global `installServices` would be visible to the add-on. */
export function compileRealm(bundle: string): CompiledCode {
  return compiled(REALM_NAME, `(function () {\n${bundle}\nreturn installServices;\n})()`);
}
