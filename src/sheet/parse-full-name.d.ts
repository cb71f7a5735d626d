declare module 'parse-full-name' {
  export interface ParsedName {
    readonly title: string;
    readonly first: string;
    readonly middle: string;
    readonly last: string;
    readonly nick: string;
    readonly suffix: string;
  }
  export function parseFullName(name: string): ParsedName;
}
