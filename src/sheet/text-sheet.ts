/** A cell holds 50,000 characters (https://support.google.com/drive/answer/37603). */
const CELL_CHARACTERS = 45_000;
/** Columns for the name and the number of the part, then for the text. */
const NAME_COLUMNS = 2;
const TEXT_COLUMNS = 4;
const PART_CHARACTERS = CELL_CHARACTERS * TEXT_COLUMNS;

/**
 * Long texts by name in a hidden sheet: what does not fit into properties and has to outlast the cache. Menus, the
 * sidebar and triggers can write it; whoever writes holds the document lock.
 */
export interface TextSheet {
  /** Names of all texts, in the order in which they were added. */
  names(): readonly string[];
  /** Undefined when there is none, or part of it is missing. */
  read(name: string): string | undefined;
  /** Adds texts, or replaces those of the same name, and removes others with the same flush, before it returns. */
  write(texts: ReadonlyMap<string, string>, isObsolete?: (name: string) => boolean): void;
  remove(isObsolete: (name: string) => boolean): void;
}

export interface TextSheetParts {
  /** People see it when they unhide sheets, so it says what it is. */
  readonly title: string;
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** Writes everything that is buffered. */
  readonly flush: () => void;
}

export function createTextSheet({ title, spreadsheet, flush }: TextSheetParts): TextSheet {
  /** The name of each row, from the top; read when first needed and kept in step from then on. */
  let index: string[] | undefined;

  let known: GoogleAppsScript.Spreadsheet.Sheet | undefined;

  function existing(): GoogleAppsScript.Spreadsheet.Sheet | undefined {
    return (known ??= spreadsheet().getSheetByName(title) ?? undefined);
  }

  /** Inserting a sheet shows it; the person stays where they are. */
  function insertHidden(): GoogleAppsScript.Spreadsheet.Sheet {
    const shown = spreadsheet().getActiveSheet();
    const sheet = spreadsheet().insertSheet(title, spreadsheet().getNumSheets());
    shown.activate();
    return (known = sheet.hideSheet());
  }

  function rowNames(): string[] {
    if (index !== undefined) return index;
    const sheet = existing();
    const rows = sheet?.getLastRow() ?? 0;
    const cells = sheet === undefined || rows === 0 ? [] : sheet.getRange(1, 1, rows, 1).getValues();
    return (index = cells.map(([name]) => String(name)));
  }

  /** Gives the rows of the sheet that are left; asking for them after a change would have it carried out at once. */
  function removeRows(isObsolete: (name: string) => boolean): number | undefined {
    const names = rowNames();
    const sheet = existing();
    let left = sheet?.getMaxRows();
    if (sheet === undefined || left === undefined || !names.some(isObsolete)) return left;
    for (let end = names.length; end > 0; end -= 1) {
      if (!isObsolete(names[end - 1] ?? '')) continue;
      let start = end;
      while (start > 1 && isObsolete(names[start - 2] ?? '')) start -= 1;
      const count = end - start + 1;
      // A sheet may not lose its last row.
      if (count === left) sheet.getRange(start, 1, count, NAME_COLUMNS + TEXT_COLUMNS).clear();
      else {
        sheet.deleteRows(start, count);
        left -= count;
      }
      names.splice(start - 1, count);
      end = start;
    }
    return left;
  }

  return {
    names: () => [...new Set(rowNames().filter((name) => name !== ''))],

    read(name) {
      const names = rowNames();
      const first = names.indexOf(name);
      const sheet = first === -1 ? undefined : existing();
      if (sheet === undefined) return undefined;
      const rows = names.lastIndexOf(name) - first + 1;
      const cells = sheet.getRange(first + 1, 1, rows, NAME_COLUMNS + TEXT_COLUMNS).getValues();
      const parts = cells.map(([, part, ...texts]) => ({ part: String(part), text: texts.join('') }));
      const isWhole = parts.every(({ part }, position) => part === `${String(position + 1)}/${String(rows)}`);
      return isWhole ? parts.map(({ text }) => text).join('') : undefined;
    },

    write(texts, isObsolete = () => false) {
      if (texts.size === 0) return;
      const left = removeRows((name) => texts.has(name) || isObsolete(name));
      const rows = [...texts].flatMap(([name, text]) => rowsOfText(name, text));
      const sheet = existing() ?? insertHidden();
      const names = rowNames();
      const present = left ?? sheet.getMaxRows();
      const missing = names.length + rows.length - present;
      if (missing > 0) sheet.insertRowsAfter(present, missing);
      // As text first: a text may begin like a formula or a number.
      sheet
        .getRange(names.length + 1, 1, rows.length, NAME_COLUMNS + TEXT_COLUMNS)
        .setNumberFormat('@')
        .setValues(rows.map((row) => [...row]));
      flush();
      names.push(...rows.map(([name = '']) => name));
    },

    remove(isObsolete) {
      if (!rowNames().some(isObsolete)) return;
      removeRows(isObsolete);
      flush();
    },
  };
}

function rowsOfText(name: string, text: string): readonly (readonly string[])[] {
  const count = Math.max(1, Math.ceil(text.length / PART_CHARACTERS));
  return Array.from({ length: count }, (_row, part) => {
    const cells = Array.from({ length: TEXT_COLUMNS }, (_cell, position) => {
      const start = part * PART_CHARACTERS + position * CELL_CHARACTERS;
      return text.slice(start, start + CELL_CHARACTERS);
    });
    return [name, `${String(part + 1)}/${String(count)}`, ...cells];
  });
}
