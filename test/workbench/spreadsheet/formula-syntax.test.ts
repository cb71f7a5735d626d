import { formulaNames } from '../../../src/workbench/spreadsheet/formula-syntax';

test.each([
  '=SUM(A1',
  '=SUM(A1))',
  '=1+',
  '=*2',
  '=A1 B1',
  '=A1,B1',
  '="abc',
  '=(1',
  '=()',
  '={}',
  '={1,2',
  '=1;2',
  '=LUSHA_PERSON(',
  '=LUSHA_PERSON("a","b"',
  '=LUSHA_PERSON("a" "b")',
  '=LUSHA_PERSON(“a”)',
  '=A1==B1',
  '=@A1',
  '=A1&',
  '=+1 (415) 555-0100',
  "='My sheet'!",
  '=Other!"x"',
  '=~',
])('formula: Sheets cannot parse %s', (formula) => {
  expect(formulaNames(formula)).toBeNull();
});

test.each([
  ['=LUSHA_PERSON(A2, "name, email")', ['LUSHA_PERSON'], [], []],
  ['=lusha_person (A2:A)', ['lusha_person'], [], []],
  ['=LUSHA_PERSON(A2,,"x")+LUSHA_PERSON(,A2)', ['LUSHA_PERSON', 'LUSHA_PERSON'], [], []],
  ['=SUM(A1;$B$2:C)', ['SUM'], [], []],
  ['=A:A+2:2+$A:$C+A2:A', [], [], []],
  ['=-A1%^-2&"a ""quoted"" text"<>1.5E+3', [], [], []],
  ['={1,2;"a",TRUE}', [], [], []],
  ['=IF(Rate>0,true,false)', ['IF'], ['Rate'], []],
  ["='Hot ''leads'''!A1:B2+People!Scores", [], [], ["Hot 'leads'", 'People']],
  ['=INDEX(A1:B2,1):C9', ['INDEX'], [], []],
  ['=LET(x,1,y,x+1,x*y)+LAMBDA(n,n+1)(2)', ['LET', 'LAMBDA'], [], []],
  ['=#REF!+People!#REF!', [], [], ['People']],
  ['=SUM(Deals[Amount])', ['SUM'], [], []],
  ['=T.TEST(A1:A2,B1:B2,1,1)', ['T.TEST'], [], []],
  ['= \n SUM( A1 ,\n B1 )', ['SUM'], [], []],
  ['=-none', [], ['none'], []],
  ['=PI()', ['PI'], [], []],
])('formula: the names in %s', (formula, functions, ranges, sheets) => {
  expect(formulaNames(formula)).toEqual({ functions, ranges, sheets });
});
