/** A name and a number or text beside it. */
export interface Line {
  readonly name: string;
  readonly value: string;
  /** A remark about the line above. */
  readonly isPart?: boolean;
}
