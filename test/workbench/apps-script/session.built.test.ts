import { OWNER } from '../execution/use-pool';
import { run } from './run-body';

test('Session: the address is blank in a formula and needs its scope elsewhere', async () => {
  const text =
    'return [Session.getActiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale()];';
  expect((await run(text, { authMode: 'CUSTOM_FUNCTION' })).result).toEqual(['', 'Etc/UTC', 'en']);
  await expect(run(text)).rejects.toThrow(
    'Specified permissions are not sufficient to call Session.getActiveUser. ' +
      'Required permissions: https://www.googleapis.com/auth/userinfo.email',
  );
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/userinfo.email'] };
  expect((await run(text, { manifest })).result).toEqual([OWNER, 'Etc/UTC', 'en']);
});

test('Session: the temporary key is the same for a user and another for another user', async () => {
  const text = 'return Session.getTemporaryActiveUserKey();';
  const first = await run(text, { authMode: 'CUSTOM_FUNCTION' });
  const again = await run(text, { authMode: 'LIMITED' });
  const other = await run(text, { user: 'second@example.com' });
  expect([again.result === first.result, other.result === first.result]).toEqual([true, false]);
});
