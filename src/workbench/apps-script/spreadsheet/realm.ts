import { emulated } from '../realm/emulated';
import type { RealmExecution } from '../realm-execution';
import type { Call } from '../service';

export function createSpreadsheetApp(_call: Call, execution: RealmExecution, ui: unknown): object {
  return emulated('SpreadsheetApp', { getUi: () => ui }, execution);
}
