import { SAMPLE_COMPANIES } from '../lusha/seed/sample-companies';
import { SAMPLE_PEOPLE } from '../lusha/seed/sample-people';
import { companyClue, leadRow, personClue } from './sample-rows';
import type { CellLook, SheetContent } from './sheet-content';

/** The header of every sample sheet is its fourth row, below three lines of explanation. */
const HEADER_ROW = 3;
const FIRST_ROW = HEADER_ROW + 2;
const PEOPLE = 9;
const COMPANIES = 8;

const HEADER_BACKGROUND = '#e6f4ea';
const EXPLANATION_COLOR = '#5f6368';

/** What the workbench opens with: people and companies with ready formulas, and a list for a first bulk run. */
export function sampleSheets(): SheetContent[] {
  return [peopleSheet(), companiesSheet(), leadsSheet()];
}

function peopleSheet(): SheetContent {
  const people = SAMPLE_PEOPLE.slice(0, PEOPLE);
  const last = HEADER_ROW + 1 + people.length;
  const formula = `=LUSHA_PERSON(A${FIRST_ROW}:A${last}, "name, title, company, email, status")`;
  return {
    name: 'Start here',
    rows: [
      ['Column A is what you know about a person. One formula, in B5, asks Lusha for the rest.'],
      [
        `It cost at most ${people.length + 1} simulated credits, once: sort, reload or ask again, and nothing is paid twice.`,
      ],
      [
        `Try: put phone among the fields in B5 · open Extensions ▸ Lusha for Sheets ▸ Settings · look at the next sheet`,
      ],
      ['E-mail or LinkedIn', 'Name', 'Title', 'Company', 'Best e-mail', 'Status'],
      ...people.map((person, index) => [personClue(person, index), ...(index === 0 ? [formula] : [])]),
    ],
    columnWidths: [270, 190, 220, 150, 250, 110],
    // So that the formula itself is seen at once, in the formula bar.
    selected: { row: FIRST_ROW - 1, column: 1 },
    ...look(6),
  };
}

function companiesSheet(): SheetContent {
  const companies = SAMPLE_COMPANIES.slice(0, COMPANIES);
  const last = HEADER_ROW + 1 + companies.length;
  const formula = `=LUSHA_COMPANY(A${FIRST_ROW}:A${last}, "name, industry, employees, country")`;
  return {
    name: 'Companies',
    rows: [
      ['A domain, a web address or a name is enough to find a company.'],
      [
        'The formula in B5 asks for all of them in one request. Premium facts cost a credit more each, and only when you name them.',
      ],
      ['Try: name other fields in B5, such as founded, revenue or technologies'],
      ['Company', 'Name', 'Industry', 'Employees', 'Country'],
      ...companies.map((company, index) => [companyClue(company, index), ...(index === 0 ? [formula] : [])]),
    ],
    columnWidths: [280, 200, 240, 110, 150],
    ...look(5, { row: FIRST_ROW - 1, column: 3, rows: companies.length, columns: 1, numberFormat: '#,##0' }),
  };
}

function leadsSheet(): SheetContent {
  const people = SAMPLE_PEOPLE.slice(PEOPLE);
  const last = HEADER_ROW + 1 + people.length;
  return {
    name: 'Your turn',
    rows: [
      ['A list as it comes out of a CRM, under a header row. No formulas yet: it is your turn.'],
      [`Type into H4: =LUSHA_PERSON(A4:D${last}, "work_email, title, status")`],
      [
        'The header row tells which column is what. An e-mail is 1 credit, a phone 5, a search 1 for each 25 people.',
      ],
      ['First name', 'Last name', 'Company', 'Website', 'Work email', 'Phone'],
      ...people.map(leadRow),
    ],
    columnWidths: [130, 150, 200, 220, 260, 160],
    ...look(6),
  };
}

function look(columns: number, ...more: CellLook[]): Pick<SheetContent, 'frozenRows' | 'looks'> {
  return {
    frozenRows: HEADER_ROW + 1,
    looks: [
      { row: 0, column: 0, rows: 1, columns: 1, bold: true },
      { row: 1, column: 0, rows: 2, columns: 1, color: EXPLANATION_COLOR },
      { row: HEADER_ROW, column: 0, rows: 1, columns, bold: true, background: HEADER_BACKGROUND },
      ...more,
    ],
  };
}
