/** What the objects of SpreadsheetApp inside an execution share: the way to the host, and how to make each other. */
import { NotEmulatedError, Exception } from '../../realm/exception';
import type { RealmExecution } from '../../realm-execution';
import type { Call, Wire } from '../../service';
import { decodeWire } from '../../wire';
import type { RangeShape, SheetShape } from '../shapes';
import type { RangeObject } from './range';
import type { SheetObject } from './sheet';
import type { SpreadsheetObject } from './spreadsheet';

export interface ObjectMakers {
  readonly range: (shape: RangeShape) => RangeObject;
  readonly sheet: (shape: SheetShape) => SheetObject;
  readonly spreadsheet: () => SpreadsheetObject;
}

export interface ActiveSelection {
  readonly ranges: RangeShape[];
  readonly current: RangeShape;
}

export class RealmContext {
  constructor(
    private readonly call: Call,
    readonly execution: RealmExecution,
    readonly make: ObjectMakers,
  ) {}

  /** One call of the host; dates in its answer are dates of this realm. */
  ask(method: string, ...args: Wire[]): unknown {
    const answer = this.call('SpreadsheetApp', method, ...args);
    return answer === undefined ? undefined : decodeWire(answer);
  }

  /**
   * One call that changes something.
   *
   * @param name the method that the script called; Google's refusal of a custom function names it
   */
  write(name: string, method: string, ...args: Wire[]): unknown {
    this.requireWriting(name);
    return this.ask(method, ...args);
  }

  requireWriting(name: string): void {
    if (this.execution.authMode === 'CUSTOM_FUNCTION') {
      throw new Exception(`You do not have permission to call ${name}`);
    }
  }

  /** What is selected at the screen. A time-driven trigger has no screen: it sees the first cell of the first sheet. */
  selection(name: string): ActiveSelection {
    if (this.execution.authMode === 'CUSTOM_FUNCTION') throw this.notEmulated(`${name} in a custom function`);
    if (this.execution.kind !== 'trigger') return this.ask('getSelection') as ActiveSelection;
    const [first] = this.ask('getSheets') as SheetShape[];
    const current = { sheetId: first?.id ?? '', row: 0, column: 0, rows: 1, columns: 1 };
    return { ranges: [current], current };
  }

  activeSheet(): SheetObject {
    if (this.execution.kind !== 'trigger') return this.make.sheet(this.ask('getActiveSheet') as SheetShape);
    const [first] = this.ask('getSheets') as [SheetShape];
    return this.make.sheet(first);
  }

  notEmulated(member: string): NotEmulatedError {
    const error = new NotEmulatedError(member);
    this.execution.fault(error);
    return error;
  }
}
