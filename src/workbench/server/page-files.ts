import { readFile } from 'node:fs/promises';
import path from 'node:path';

export interface PageFile {
  readonly contentType: string;
  readonly body: Buffer;
}

/** The files of the built page, by the path of their address. No other file is ever served. */
const PAGE_FILES: Readonly<Record<string, { readonly file: string; readonly contentType: string }>> = {
  '/': { file: 'index.html', contentType: 'text/html; charset=utf-8' },
  '/page.js': { file: 'page.js', contentType: 'text/javascript; charset=utf-8' },
  '/page.css': { file: 'page.css', contentType: 'text/css; charset=utf-8' },
};

/** Reads a file of the page from the directory it was built into; null for an unknown address. */
export async function readPageFile(pageDir: string, address: string): Promise<PageFile | null> {
  const known = Object.hasOwn(PAGE_FILES, address) ? PAGE_FILES[address] : undefined;
  if (!known) return null;
  return { contentType: known.contentType, body: await readFile(path.join(pageDir, known.file)) };
}
