import type { ExecutionKind } from '../../../src/workbench/apps-script/realm-execution';
import type { AuthMode } from '../../../src/workbench/apps-script/service';
import { OWNER, usePool, type PoolSetup, type UsedPool } from '../execution/use-pool';

export interface BodySetup extends Partial<PoolSetup> {
  readonly authMode?: AuthMode;
  readonly kind?: ExecutionKind;
  readonly user?: string;
}

/** Runs the body of one function in a realm with all services. */
export async function run(body: string, setup: BodySetup = {}): Promise<UsedPool & { result: unknown }> {
  const { authMode = 'FULL', kind, user = OWNER, ...rest } = setup;
  const used = usePool({ code: `function f() { ${body} }`, pool: { workers: 1 }, ...rest });
  const request = { functionName: 'f', authMode, user, ...(kind ? { kind } : {}) };
  return { ...used, result: await used.pool.run(request) };
}
