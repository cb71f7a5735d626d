import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { LeadsFileError, type Leads } from './leads';
import { readCsv } from './read-csv';
import { readXlsx } from './read-xlsx';

/** The most characters of a sheet's name that Sheets takes. */
const MAX_SHEET_NAME_CHARACTERS = 100;
/** The first bytes of every XLSX file, which is a ZIP archive, whatever its name. */
const ZIP_MARK = 'PK';

/**
 * Opens a person's own list, CSV or XLSX.
 *
 * @throws LeadsFileError in words for the person when there is no such file or it holds no table
 */
export async function readLeadsFile(file: string): Promise<Leads> {
  const bytes = await readBytes(file);
  const name = path.basename(file);
  const extension = path.extname(file).toLowerCase();
  if (extension === '.xls' || extension === '.ods' || extension === '.numbers') {
    throw new LeadsFileError(
      `${name} is in a format that the workbench cannot read. Save it as CSV or XLSX.`,
    );
  }
  const isXlsx = bytes.subarray(0, ZIP_MARK.length).toString('latin1') === ZIP_MARK;
  const leads = isXlsx ? await readXlsxFile(bytes, name) : readCsv(bytes, sheetName(name));
  if (leads.sheets.every((sheet) => sheet.rows.length === 0)) throw new LeadsFileError(`${name} is empty.`);
  return leads;
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new LeadsFileError(`There is no file ${file}.`);
    if (code === 'EISDIR') throw new LeadsFileError(`${file} is a folder. Name a CSV or XLSX file in it.`);
    if (code === 'EACCES') throw new LeadsFileError(`You may not read ${file}.`);
    throw error;
  }
}

async function readXlsxFile(bytes: Buffer, name: string): Promise<Leads> {
  try {
    return await readXlsx(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new LeadsFileError(`${name} is not a readable XLSX file (${reason}).`, { cause: error });
  }
}

function sheetName(fileName: string): string {
  return path.parse(fileName).name.slice(0, MAX_SHEET_NAME_CHARACTERS) || 'Sheet1';
}
