/** A name and a number or text beside it. */
export interface Line {
  readonly name: string;
  readonly value: string;
  /** `part` is a remark about the line above, `main` what the list is there for. */
  readonly rank?: 'part' | 'main';
}
