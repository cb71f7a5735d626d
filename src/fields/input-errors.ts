/** A name in a formula's arguments that nobody knows, with the nearest one that is known. */
export class UnknownNameError extends Error {
  override readonly name = 'UnknownNameError';
  readonly code = 'BAD_INPUT';
  constructor(
    readonly unknown: string,
    readonly suggestion: string,
    readonly kind: 'field' | 'option' | 'kind of signal',
  ) {
    super(`Unknown ${kind} ${unknown}`);
  }
}

/** A setting that cannot be what was entered; `message` says what it can be. */
export class BadSettingError extends Error {
  override readonly name = 'BadSettingError';
  readonly code = 'BAD_INPUT';
}

/** An option that is known but written with a value that nobody understands, or that may not be. */
export class BadOptionError extends Error {
  override readonly name = 'BadOptionError';
  readonly code = 'BAD_INPUT';
  constructor(
    readonly written: string,
    /** How the option is written, such as `max_age:90d`. */
    readonly example: string,
    /** What is wrong with it; completes the sentence "The option …". */
    readonly fault = 'makes no sense',
  ) {
    super(`Bad option ${written}`);
  }
}
