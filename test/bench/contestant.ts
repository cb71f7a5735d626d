import path from 'node:path';

/** Who is measured: the add-on, and the two scripts that people write instead. */
export const CONTESTANTS = ['ours', 'naive', 'chunks'] as const;

export type Contestant = (typeof CONTESTANTS)[number];

/** Folder with the Code.js of a contestant; `root` is the folder of the project. */
export function scriptFolder(contestant: Contestant, root: string): string {
  switch (contestant) {
    case 'ours':
      return path.join(root, 'dist');
    case 'naive':
      return path.join(root, 'test/bench/one-call-per-row');
    case 'chunks':
      return path.join(root, 'test/bench/fifty-row-chunks');
  }
}
