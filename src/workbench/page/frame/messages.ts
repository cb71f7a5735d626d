import type { ScriptOutcome } from '../../server/protocol';

/** What a page of the add-on tells the workbench's page, by `postMessage`. */
export type FromFrame =
  | {
      readonly type: 'call';
      readonly call: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly type: 'close' }
  | { readonly type: 'focus' }
  | { readonly type: 'size'; readonly width?: number; readonly height?: number };

export type ToFrame = { readonly type: 'returned'; readonly call: number } & ScriptOutcome;
