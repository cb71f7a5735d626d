import type { FormulaSheet } from './use-formula-sheet';

const COMPANY = '"northwind.example"';
const FOUNDED = `LUSHA_COMPANY(${COMPANY},"founded")`;

/**
 * Formulas of every kind that is frozen in its own way: single cells, results of several cells, and values that Sheets
 * would change if they were typed. In column F and below row 6 are formulas of others, some of which take ours.
 */
export function typeFormulas(sheet: FormulaSheet): Promise<void> {
  return sheet.type('A1', [
    [
      'dana.reyes@northwind.example',
      '=LUSHA_PERSON(A1,"email")',
      `=IF(${FOUNDED}>0,"+1 415 555 0100","")`,
      `=IF(${FOUNDED}>0,"00123","")`,
      '',
      '=UPPER(B1)',
    ],
    [
      'priya.anand@contoso.example',
      '=LUSHA_PERSON(A2,"email")',
      `="="&${FOUNDED}`,
      '=LUSHA_PERSON(A1,"email_updated")',
      '',
      '=B3&"!"',
    ],
    ['', '=LUSHA_PERSON(A1:A2,"name,company")', '', `=${FOUNDED}>1900`, '', '=SUM(1,2)'],
    ['', '', '', `=${FOUNDED}`, '', ''],
    ['', '', '', '', '', ''],
    ['', '', '', '', '', ''],
    ['', '=ARRAYFORMULA(B3:C4)', '', 'typed', '', ''],
  ]);
}

/** Where the formulas of ours stand. */
export const OURS = ['B1', 'C1', 'D1', 'B2', 'C2', 'D2', 'B3', 'D3', 'D4'] as const;
/** Where those of others do. */
export const OTHERS = ['F1', 'F2', 'F3', 'B7'] as const;
