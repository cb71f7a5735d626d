import { showPanel } from '../../src/sheet/show-panel';

test('the page is opened at the panel that its body names', () => {
  const shown: unknown[] = [];
  let content = '<body data-panel=""><main></main></body>';
  let title = '';
  const page = {
    getContent: () => content,
    setContent: (text: string) => {
      content = text;
      return page;
    },
    setTitle: (text: string) => {
      title = text;
      return page;
    },
  };
  const files: string[] = [];
  showPanel(
    'help',
    {
      createHtmlOutputFromFile: (name: string) => {
        files.push(name);
        return page;
      },
    } as unknown as GoogleAppsScript.HTML.HtmlService,
    { showSidebar: (output: unknown) => shown.push(output) } as unknown as GoogleAppsScript.Base.Ui,
  );
  expect([files, content, title]).toEqual([
    ['Sidebar'],
    '<body data-panel="help"><main></main></body>',
    'Lusha',
  ]);
  expect(shown).toEqual([page]);
});
