import { checkPage, decodePagination } from '../../src/lusha/pagination';
import { messageOf } from './ask-simulator';

test.each([[{ page: 0, size: 10 }], [{ page: 1000, size: 100 }]])('page: %j is taken', (page) => {
  expect(checkPage(page)).toEqual(page);
});

test.each([
  [9, 'UnusableRequestError: A page cannot hold 9 results. Choose a number from 10 to 100.'],
  [101, 'UnusableRequestError: A page cannot hold 101 results. Choose a number from 10 to 100.'],
  [25.5, 'UnusableRequestError: A page cannot hold 25.5 results. Choose a number from 10 to 100.'],
])('page: a size of %d is refused', (size, message) => {
  expect(messageOf(() => checkPage({ page: 0, size }))).toBe(message);
});

test.each([
  [1001, '1002'],
  [-1, '0'],
  [0.5, '1.5'],
])('page: number %d is refused', (page, shown) => {
  expect(messageOf(() => checkPage({ page, size: 25 }))).toBe(
    `UnusableRequestError: Lusha shows no page ${shown}: a search has 1001 pages at most. ` +
      'Narrow the search with another filter.',
  );
});

describe('pagination: the next page', () => {
  test.each([
    ['follows a full one', { total: 26 }, { page: 0, size: 25 }, 25, { page: 1, size: 25 }],
    ['is not there after the last one', { total: 50 }, { page: 1, size: 25 }, 25, undefined],
    ['is not there after an empty one', { total: 50 }, { page: 0, size: 25 }, 0, undefined],
    [
      'goes by the size asked for, not the echoed one',
      { total: 60, size: 25 },
      { page: 0, size: 50 },
      50,
      { page: 1, size: 50 },
    ],
    [
      'is not there after the last that Lusha shows',
      { total: 99_999 },
      { page: 1000, size: 50 },
      50,
      undefined,
    ],
    ['follows a full one of an unknown number', undefined, { page: 3, size: 10 }, 10, { page: 4, size: 10 }],
    ['does not follow a short one of an unknown number', { total: '7' }, { page: 3, size: 10 }, 9, undefined],
  ])('%s', (_, json, asked, count, next) => {
    const total = typeof json?.total === 'number' ? json.total : undefined;
    expect(decodePagination(json, asked, count)).toEqual({ ...asked, total, next });
  });
});
