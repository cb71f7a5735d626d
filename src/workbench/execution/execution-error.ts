/** Why an execution gave no result. */
export type ExecutionEnd = 'error' | 'timeout' | 'killed' | 'refused' | 'workbench';

export interface ExecutionErrorFacts {
  /** The error's own name, such as `TypeError` or `Exception`. */
  readonly errorName: string;
  readonly message: string;
  readonly end: ExecutionEnd;
  /** Line of Code.js; undefined when no line of the script was involved. */
  readonly line?: number | undefined;
  /** Stack with the frames of the script alone. */
  readonly scriptStack?: string | undefined;
}

/** An execution that ended without a result. `message` is the error's own; `shown` is what Google shows of it. */
export class ExecutionError extends Error {
  override readonly name = 'ExecutionError';
  readonly errorName: string;
  readonly end: ExecutionEnd;
  readonly line: number | undefined;
  readonly scriptStack: string;

  constructor(facts: ExecutionErrorFacts) {
    super(facts.message);
    this.errorName = facts.errorName;
    this.end = facts.end;
    this.line = facts.line;
    this.scriptStack = facts.scriptStack ?? '';
  }

  /** As in the note of a cell with `#ERROR!` and in the list of executions: `Error: message (line 12).` */
  get shown(): string {
    if (this.end === 'timeout') return `${this.message} (line 0).`;
    const where = this.line === undefined ? '' : ` (line ${this.line}).`;
    return `${this.errorName}: ${this.message}${where}`;
  }
}
