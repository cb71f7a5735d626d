import { splitName } from '../../src/sheet/split-name';

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
  ['李 小龙', '李', '小龙'],
  ['Иван Петров', 'Иван', 'Петров'],
  ['محمد علي', 'محمد', 'علي'],
])('name: %s is %s, %s', (fullName, firstName, lastName) => {
  expect(splitName(fullName)).toEqual({ firstName, lastName });
});

test.each(['', 'Cher', 'Dr. No', 'Mr Reyes', '李小龙'])('name: %j has not two parts', (fullName) => {
  expect(splitName(fullName)).toBeUndefined();
});
