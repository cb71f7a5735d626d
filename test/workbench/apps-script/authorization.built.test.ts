import { OWNER, usePool } from '../execution/use-pool';
import { run } from './run-body';

test('authorisation: a formula cannot open windows and onOpen cannot fetch', async () => {
  await expect(run('SpreadsheetApp.getUi()', { authMode: 'CUSTOM_FUNCTION' })).rejects.toThrow(
    'Cannot call SpreadsheetApp.getUi() from this context.',
  );
  await expect(run(`UrlFetchApp.fetch('https://api.lusha.com/')`, { authMode: 'LIMITED' })).rejects.toThrow(
    'You do not have permission to call UrlFetchApp.fetch. ' +
      'Required permissions: https://www.googleapis.com/auth/script.external_request',
  );
});

test('authorisation: a service call at load breaks every function in AuthMode.NONE', async () => {
  const { pool } = usePool({ code: 'var P = PropertiesService.getUserProperties();\nfunction onOpen() {}' });
  await expect(pool.run({ functionName: 'onOpen', authMode: 'NONE', user: OWNER })).rejects.toMatchObject({
    shown: 'Exception: You do not have permission to call PropertiesService.getUserProperties. (line 1).',
  });
});
