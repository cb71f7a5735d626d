import { run } from './run-body';

test('HtmlService: a file of the project becomes a sidebar with a title', async () => {
  const { shown } = await run(`
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Lusha').setWidth(500));`);
  expect(shown.sidebars).toEqual([{ title: 'Lusha', html: '<p>Sidebar</p>' }]);
});

test('HtmlService: a file that is not there is refused, and so are scriptlets', async () => {
  await expect(run(`HtmlService.createHtmlOutputFromFile('Gone')`)).rejects.toThrow(
    'No HTML file named Gone was found.',
  );
  await expect(
    run(`HtmlService.createTemplateFromFile('T')`, { services: { readHtmlFile: () => '<?= 1 ?>' } }),
  ).rejects.toThrow('HtmlService.createTemplateFromFile with scriptlets is not emulated by the workbench.');
});

test('Ui: a menu with submenu and separator is shown under Extensions, also in AuthMode.NONE', async () => {
  const { shown } = await run(
    `var ui = SpreadsheetApp.getUi();
    ui.createAddonMenu().addItem('Enrich…', 'enrich').addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Help', 'help')).addToUi();`,
    { authMode: 'NONE' },
  );
  expect(shown.menus).toEqual([
    [
      {
        place: 'extensions',
        label: 'Test add-on',
        entries: [
          { kind: 'item', label: 'Enrich…', functionName: 'enrich' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            label: 'More',
            entries: [{ kind: 'item', label: 'Help', functionName: 'help' }],
          },
        ],
      },
    ],
  ]);
});

test('Ui: alert and prompt give the button that was pressed, and locks do not survive them', async () => {
  const { result, shown } = await run(
    `var ui = SpreadsheetApp.getUi();
    var lock = LockService.getDocumentLock();
    lock.tryLock(0);
    var button = ui.alert('Title', 'Go on?', ui.ButtonSet.YES_NO);
    var response = ui.prompt('Name?');
    return [button === ui.Button.YES, lock.hasLock(), response.getSelectedButton() === ui.Button.YES, response.getResponseText()];`,
    { answer: { button: 'YES', text: 'Ada' } },
  );
  expect(result).toEqual([true, false, true, 'Ada']);
  expect(shown.questions).toEqual([
    { kind: 'alert', title: 'Title', message: 'Go on?', buttons: ['YES', 'NO'] },
    { kind: 'prompt', title: '', message: 'Name?', buttons: ['OK'] },
  ]);
});

test('Ui: dialogs have a size and tell whether they are modal', async () => {
  const { shown } = await run(`
    var html = HtmlService.createHtmlOutput('<b>x</b>').setWidth(300).setHeight(200);
    SpreadsheetApp.getUi().showModalDialog(html, 'One');
    SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('y'), 'Two');`);
  expect(shown.dialogs).toEqual([
    { title: 'One', html: '<b>x</b>', modal: true, width: 300, height: 200 },
    { title: 'Two', html: 'y', modal: false, width: 500, height: 400 },
  ]);
});
