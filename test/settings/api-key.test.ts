import {
  createApiKeys,
  formulaKey,
  keyEnding,
  KeyFormatError,
  MissingKeyError,
  ownKey,
  readApiKey,
  type ApiKeys,
} from '../../src/settings/api-key';
import { MemoryProperties } from '../storage/google-stores';

const KEY = '01234567-89ab-cdef-0123-456789abcdef';
const OTHER = 'ffffffff-89ab-cdef-0123-456789abcdef';

interface Setting {
  readonly keys: ApiKeys;
  readonly user: MemoryProperties;
  readonly file: MemoryProperties;
}

function useKeys(file = new MemoryProperties(), name = 'user-1'): Setting {
  const user = new MemoryProperties();
  let made = 0;
  const uuid = (): string => {
    made += 1;
    return `${name}.${String(made)}`;
  };
  return {
    user,
    file,
    keys: createApiKeys(
      () => user,
      () => file,
      uuid,
    ),
  };
}

describe('a key as it is pasted', () => {
  test.each([
    KEY,
    KEY.toUpperCase(),
    ` ${KEY}\n`,
    `"${KEY}"`,
    `'${KEY}'`,
    '01234567-89ab-\ncdef-0123-456789abcdef',
  ])('%j', (text) => {
    expect(readApiKey(text)).toBe(KEY);
  });

  test.each([
    '',
    'secret',
    KEY.slice(1),
    `${KEY}0`,
    KEY.replaceAll('-', ''),
    `api_key: ${KEY}`,
    KEY.replace('a', 'g'),
  ])('%j is none', (text) => {
    expect(() => readApiKey(text)).toThrow(KeyFormatError);
  });

  test('what is shown of it is its last four characters', () => {
    expect(keyEnding(KEY)).toBe('cdef');
  });
});

describe('whose key is spent on', () => {
  test('nobody has one', () => {
    const { keys } = useKeys();
    expect([keys.own(), keys.shared()]).toEqual([undefined, undefined]);
    expect(() => formulaKey(keys)).toThrow(new MissingKeyError('No key for formulas'));
    expect(() => ownKey(keys)).toThrow(new MissingKeyError('No key of this user'));
  });

  test('the own key serves the person, and the formulas of a file they own', () => {
    const { keys } = useKeys();
    keys.saveOwn(KEY);
    expect([ownKey(keys), formulaKey(keys)]).toEqual([KEY, KEY]);
  });

  test('a lent key serves formulas before any other, and never a person', () => {
    const { keys, file } = useKeys();
    keys.saveOwn(KEY);
    useKeys(file, 'user-2').keys.share({ key: OTHER, by: 'user-2' });
    expect([ownKey(keys), formulaKey(keys)]).toEqual([KEY, OTHER]);
    keys.removeOwn();
    expect(formulaKey(keys)).toBe(OTHER);
    expect(() => ownKey(keys)).toThrow(MissingKeyError);
  });

  test('a key that was taken back serves nobody', () => {
    const { keys, file } = useKeys();
    keys.share({ key: KEY, by: 'user-1' });
    expect(keys.shared()).toEqual({ key: KEY, by: 'user-1' });
    keys.unshare();
    expect([keys.shared(), file.values.size]).toEqual([undefined, 0]);
  });

  test('outside a document there is nothing to lend', () => {
    const keys = createApiKeys(
      () => new MemoryProperties(),
      () => null,
      () => 'id',
    );
    keys.share({ key: KEY, by: 'x' });
    keys.unshare();
    expect(keys.shared()).toBeUndefined();
  });
});

test('a user has one id, made when it is first needed', () => {
  const { keys, user } = useKeys();
  expect(user.values.size).toBe(0);
  expect([keys.userId(), keys.userId()]).toEqual(['user-1.1', 'user-1.1']);
  expect(user.calls.filter((call) => call === 'setProperty')).toHaveLength(1);
});
