import { joinName, splitName } from '../../src/sheet/split-name';

test.each([
  ['Dana Reyes', 'Dana', 'Reyes'],
  ['dana reyes', 'Dana', 'Reyes'],
  ['DANA REYES', 'Dana', 'Reyes'],
  ["SEAN O'BRIEN", 'Sean', "O'Brien"],
  ['Ronald McDonald', 'Ronald', 'McDonald'],
  ['Reyes, Dana', 'Dana', 'Reyes'],
  ['Dr. Anna-Maria van der Berg, PhD', 'Anna-Maria', 'van der Berg'],
  ['Prof. Dr. Eva Müller', 'Eva', 'Müller'],
  ['Mr. Dana Reyes', 'Dana', 'Reyes'],
  ['Sir Ian McKellen', 'Ian', 'McKellen'],
  ['Robert Downey Jr.', 'Robert', 'Downey'],
  ['John Smith III', 'John', 'Smith'],
  ['Dana Reyes, MBA, CPA', 'Dana', 'Reyes'],
  ['Ludwig von Beethoven', 'Ludwig', 'von Beethoven'],
  ['Juan Carlos de la Cruz', 'Juan', 'de la Cruz'],
  ['Mohammed bin Salman', 'Mohammed', 'bin Salman'],
  ['Mary Ann Smith', 'Mary', 'Smith'],
  ['J. R. R. Tolkien', 'J.', 'Tolkien'],
  ['Dana "DJ" Reyes', 'Dana', 'Reyes'],
  ['Dana Reyes (she/her)', 'Dana', 'Reyes'],
  ['Jack Ma', 'Jack', 'Ma'],
  ['Andrew Ng', 'Andrew', 'Ng'],
  ['Kim Do', 'Kim', 'Do'],
  ['  Dana   Reyes ', 'Dana', 'Reyes'],
  ['Dana Reyes 🚀', 'Dana', 'Reyes'],
  ['🚀Dana Reyes', 'Dana', 'Reyes'],
  ['Dana 👩🏽‍💻 Reyes ✔️', 'Dana', 'Reyes'],
  ['★ Dana Reyes™ 🇺🇸 1️⃣', 'Dana', 'Reyes'],
  ['Dana Reyes MBA', 'Dana', 'Reyes'],
  ['Dana Reyes PhD MBA', 'Dana', 'Reyes'],
  ['DANA REYES MBA', 'Dana', 'Reyes'],
  ['dana reyes, msc', 'Dana', 'Reyes'],
  ['Dana Reyes MA', 'Dana', 'Reyes'],
  ['Dana Reyes B.A.', 'Dana', 'Reyes'],
  ['Dana Reyes BSc (Hons)', 'Dana', 'Reyes'],
  ['Dana Reyes, SHRM-CP, PMP®', 'Dana', 'Reyes'],
  ['Reyes, Dana MBA', 'Dana', 'Reyes'],
  ['Reyes,Dana,MBA', 'Dana', 'Reyes'],
  ['Reyes, Dr. Dana', 'Dana', 'Reyes'],
  ['Dr. Dana Reyes, PhD, CFA (she/her)', 'Dana', 'Reyes'],
  ['Dana Reyes she / her / hers', 'Dana', 'Reyes'],
  ['Dipl.-Ing. Dana Reyes', 'Dana', 'Reyes'],
  ['Prof. Dr. med. Dana Reyes', 'Dana', 'Reyes'],
  ['Dana Reyes | Sales Leader', 'Dana', 'Reyes'],
  ['Dana Reyes - Growth @ Northwind', 'Dana', 'Reyes'],
  ['Dana Reyes ~ hiring #sales', 'Dana', 'Reyes'],
  ['Dana Reyes (Open to work)', 'Dana', 'Reyes'],
  ['Jack MA', 'Jack', 'MA'],
  ['JACK MA', 'Jack', 'Ma'],
  ['Ma, Jack', 'Jack', 'Ma'],
  ['Anna Cima', 'Anna', 'Cima'],
  ['Mr. Herbert Ming', 'Herbert', 'Ming'],
  ['李 小龙', '李', '小龙'],
  ['Иван Петров', 'Иван', 'Петров'],
  ['محمد علي', 'محمد', 'علي'],
])('name: %s is %s, %s', (fullName, firstName, lastName) => {
  expect(splitName(fullName)).toEqual({ firstName, lastName });
});

test.each(['', 'Cher', 'Dr. No', 'Mr Reyes', '李小龙', 'Dana 🚀', 'Dana MBA', 'Dana (she/her)', '🚀 ✔️'])(
  'name: %j has not two parts',
  (fullName) => {
    expect(splitName(fullName)).toBeUndefined();
  },
);

test.each([
  ['Dana 🚀', 'Reyes', 'Dana', 'Reyes'],
  ['Dr. Dana', 'Reyes, PhD', 'Dana', 'Reyes'],
  ['Dana (she/her)', 'Reyes MBA, CFA', 'Dana', 'Reyes'],
  ['Robert (Bob)', 'Reyes-Lopez', 'Robert', 'Reyes-Lopez'],
  ['Anna Maria', 'van der Berg', 'Anna Maria', 'van der Berg'],
  ['DANA', 'REYES', 'DANA', 'REYES'],
  ['Jack', 'Ma', 'Jack', 'Ma'],
  ['Jack', 'MA', 'Jack', 'MA'],
  ['Dana', 'O`Brien', 'Dana', 'O`Brien'],
  ['Dana', 'Reyes Jr.', 'Dana', 'Reyes Jr.'],
])('name: %s and %s in two columns are %s, %s', (first, last, firstName, lastName) => {
  expect(joinName(first, last)).toEqual({ firstName, lastName });
});

test.each([
  ['Dana', 'MBA'],
  ['🚀', 'Reyes'],
  ['Dana', ''],
  ['Dana', '(she/her)'],
])('name: %j and %j in two columns are not both names', (first, last) => {
  expect(joinName(first, last)).toBeUndefined();
});
