import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

const EXTENSION = '.html';

/** The HTML files of a pushed project by their names without extension. */
export async function readHtmlFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(EXTENSION));
  const entries = names.map(async (name): Promise<[string, string]> => {
    return [name.slice(0, -EXTENSION.length), await readFile(path.join(folder, name), 'utf8')];
  });
  return new Map(await Promise.all(entries));
}
