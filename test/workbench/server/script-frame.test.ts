import { frameDocument } from '../../../src/workbench/server/script-frame';

const SETTINGS = { origin: 'http://127.0.0.1:4173', functionNames: ['</script>'] };

test("page of the add-on: the bridge comes first, after the page's own doctype", () => {
  expect(frameDocument('\n<!DOCTYPE html>\n<p>Hi</p>', 'bridge()', SETTINGS)).toBe(
    '\n<!DOCTYPE html><script>window.workbenchFrame = {"origin":"http://127.0.0.1:4173",' +
      '"functionNames":["\\u003c/script>"]};</script><script>bridge()</script>\n<p>Hi</p>',
  );
});

test('page of the add-on: a page without a doctype gets one', () => {
  expect(frameDocument('<p>Hi</p>', '', SETTINGS)).toMatch(/^<!doctype html><script>/);
});
