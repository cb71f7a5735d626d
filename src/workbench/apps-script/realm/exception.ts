/** What Google's services throw. `String(error)` is `Exception: message`, as in the executions list. */
export class Exception extends Error {
  override readonly name: string = 'Exception';
}

/** The workbench lacks something that Google has. */
export class NotEmulatedError extends Error {
  override readonly name = 'NotEmulatedError';

  constructor(member: string) {
    super(`${member} is not emulated by the workbench.`);
  }
}
