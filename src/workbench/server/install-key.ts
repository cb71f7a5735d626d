import type { Wire } from '../apps-script/service';
import { ExecutionError } from '../execution/execution-error';
import type { Workbench } from '../workbench';

/** The add-on's endpoint behind "Save" in its settings: key, and whether formulas of this file may use it. */
const SAVE_KEY = 'saveApiKey';

/** The add-on would not have the key; the message gives its reason. */
export class KeyRefusedError extends Error {
  override readonly name = 'KeyRefusedError';
}

/**
 * Installs an API key the way a person does, through the add-on's own settings.
 *
 * @throws KeyRefusedError
 */
export async function installKey(workbench: Workbench, key: string): Promise<void> {
  const refusal = await workbench.callServer(SAVE_KEY, [key, true]).then(refusalOf, (error: unknown) => {
    if (error instanceof ExecutionError) return error.message;
    throw error;
  });
  if (refusal !== null) throw new KeyRefusedError(`The add-on did not take the API key. ${refusal}`);
}

function refusalOf(answer: Wire): string | null {
  if (answer === null || typeof answer !== 'object' || Array.isArray(answer)) return null;
  if (answer['ok'] !== false) return null;
  const error = answer['error'] ?? null;
  if (error === null || typeof error !== 'object' || Array.isArray(error)) return JSON.stringify(answer);
  return typeof error['message'] === 'string' ? error['message'] : JSON.stringify(error);
}
