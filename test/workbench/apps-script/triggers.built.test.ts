import { OWNER, START, usePool } from '../execution/use-pool';

test('ScriptApp: a one-off trigger runs its function with an event when its time has come', async () => {
  const { pool, clock } = usePool({
    code: `function start() { ScriptApp.newTrigger('resume').timeBased().after(60000).create(); }
      function resume(e) {
        PropertiesService.getDocumentProperties().setProperty('event', JSON.stringify(e));
        ScriptApp.getProjectTriggers().forEach(function (trigger) {
          if (trigger.getUniqueId() === e.triggerUid) ScriptApp.deleteTrigger(trigger);
        });
        return [e.authMode === ScriptApp.AuthMode.FULL, ScriptApp.getProjectTriggers().length];
      }`,
  });
  await pool.run({ functionName: 'start', authMode: 'FULL', user: OWNER });
  expect(pool.executions).toHaveLength(1);
  await clock.advance(60_000);
  expect(
    pool.executions.map(({ functionName, kind, startedAt, error }) => [functionName, kind, startedAt, error]),
  ).toEqual([
    ['start', 'menu', START, undefined],
    ['resume', 'trigger', START + 60_000, undefined],
  ]);
  await clock.advance(0);
  expect(await pool.run({ functionName: 'start', authMode: 'FULL', user: OWNER })).toBeNull();
});
