import { isShown } from '../../../../src/workbench/apps-script/spreadsheet/filter-criterion';
import type { CriterionShape } from '../../../../src/workbench/apps-script/spreadsheet/shapes';

function shown(
  values: readonly (string | number)[],
  criterion: Partial<CriterionShape>,
): (string | number)[] {
  return values.filter((value) =>
    isShown({ value, text: String(value) }, { hiddenValues: null, condition: null, ...criterion }),
  );
}

const VALUES = ['Ann', 'hanna', '', 3, 20];

test.each([
  [{ hiddenValues: ['Ann', '3', ''] }, ['hanna', 20]],
  [{ hiddenValues: ['ann'] }, VALUES],
  [{ hiddenValues: ['hanna'], condition: { type: 'TEXT_CONTAINS', values: ['ann'] } }, ['Ann']],
])('filter: criterion %j shows %j', (criterion, expected) => {
  expect(shown(VALUES, criterion)).toEqual(expected);
});

test.each([
  ['CELL_EMPTY', [], ['']],
  ['CELL_NOT_EMPTY', [], ['Ann', 'hanna', 3, 20]],
  ['TEXT_CONTAINS', ['ANN'], ['Ann', 'hanna']],
  ['TEXT_DOES_NOT_CONTAIN', ['ann'], ['', 3, 20]],
  ['TEXT_EQUAL_TO', ['ann'], ['Ann']],
  ['TEXT_STARTS_WITH', ['H'], ['hanna']],
  ['TEXT_ENDS_WITH', ['n'], ['Ann']],
  ['NUMBER_EQUAL_TO', [3], [3]],
  ['NUMBER_NOT_EQUAL_TO', [3], [20]],
  ['NUMBER_GREATER_THAN', [3], [20]],
  ['NUMBER_GREATER_THAN_OR_EQUAL_TO', [3], [3, 20]],
  ['NUMBER_LESS_THAN', [20], [3]],
  ['NUMBER_LESS_THAN_OR_EQUAL_TO', [20], [3, 20]],
  ['NUMBER_BETWEEN', [3, 19], [3]],
  ['NUMBER_NOT_BETWEEN', [3, 19], [20]],
])('filter: %s %j shows %j', (type, values, expected) => {
  expect(shown(VALUES, { condition: { type, values } })).toEqual(expected);
});
