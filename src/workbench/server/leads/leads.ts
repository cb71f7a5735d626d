/** A person's own list as the workbook takes it. */
export interface Leads {
  readonly sheets: readonly LeadSheet[];
  /** Plain sentences for the person: what was kept as text, what in the file looked broken. */
  readonly notices: readonly string[];
}

export interface LeadSheet {
  readonly name: string;
  /** Texts as if typed; one that begins with an apostrophe stays text whatever it looks like. */
  readonly rows: readonly (readonly string[])[];
}

/** A file that cannot be opened, in words for the person who named it. */
export class LeadsFileError extends Error {
  override readonly name = 'LeadsFileError';
}
