import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { useStandInAddOn } from '../../browser/stand-in-add-on';

const FOLDERS = { distDir: useStandInAddOn(), buildDir: path.join(__dirname, '../../../.build') };

async function run(args: string[], folders = FOLDERS, environment = {}) {
  const printed: string[] = [];
  const errors: string[] = [];
  const status = await built.run(
    {
      args,
      environment,
      print: (line) => printed.push(line),
      printError: (line) => errors.push(line),
      stopped: Promise.resolve(),
    },
    folders,
  );
  return { status, printed, errors };
}

test('npm start: prints one line with the address, and ends cleanly', async () => {
  const { status, printed, errors } = await run(['--no-key', '--port', '0']);
  expect([status, errors]).toEqual([0, []]);
  expect(printed).toHaveLength(1);
  expect(printed[0]).toMatch(
    /^Lusha for Sheets is open at http:\/\/127\.0\.0\.1:\d+\/ {2}\(Ctrl-C stops it\)$/,
  );
});

test('npm start: the help text names every option', async () => {
  const { status, printed } = await run(['--help']);
  expect(status).toBe(0);
  for (const option of ['--plan', '--credits', '--no-key', '--port', '--live', '--help']) {
    expect(printed[0]).toContain(option);
  }
});

test('npm start: a file that is not there', async () => {
  expect(await run(['nowhere.csv'])).toEqual({
    status: 2,
    printed: [],
    errors: ['There is no file nowhere.csv.'],
  });
});

test('npm start: a folder in place of a file', async () => {
  expect(await run([__dirname])).toEqual({
    status: 2,
    printed: [],
    errors: [`${__dirname} is a folder. Name a CSV or XLSX file in it.`],
  });
});

test('npm start: without a build it says what to run', async () => {
  expect(await run([], { ...FOLDERS, distDir: '/nowhere' })).toEqual({
    status: 2,
    printed: [],
    errors: ['The add-on is not built yet. Run: npm run build'],
  });
});

test('npm start: a taken port', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { status, errors } = await run(['--no-key', '--port', String(port)]);
  other.close();
  expect([status, errors]).toEqual([
    2,
    [`Port ${port} is taken by another program. Choose another with --port.`],
  ]);
});

test('npm start: an add-on that does not take the key', async () => {
  const { status, errors } = await run(['--port', '0']);
  expect(status).toBe(1);
  expect(errors).toEqual(['The add-on did not take the API key. Script function not found: saveApiKey']);
});
