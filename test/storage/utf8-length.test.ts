import { utf8Length } from '../../src/storage/utf8-length';

test.each(['', 'Dana', 'Jörg', '李小龙', '🚀 on', 'e\u0301', '\u{10ffff}', 'a\u07ffb\u0800c\uffff'])(
  'utf-8 length: %j is as long as Node counts it',
  (text) => {
    expect(utf8Length(text)).toBe(Buffer.byteLength(text));
  },
);
