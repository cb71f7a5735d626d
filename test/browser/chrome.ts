import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where Chrome and Chromium are on people's computers. */
const INSTALLED = [
  process.env['CHROME_PATH'] ?? '',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Starts the computer's own Chrome, else the one that the project brings for Linux. Without the arguments of
 * @sparticuz/chromium: they switch off the security that these tests are to see.
 */
export function launchChrome(): Promise<Browser> {
  const executablePath = INSTALLED.find((path) => path !== '' && existsSync(path)) ?? bundledChrome();
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--headless', '--font-render-hinting=none'],
  });
}

/** The package is an ES module, which Jest's own registry cannot load; Node can. */
function bundledChrome(): string {
  const script = `import('@sparticuz/chromium').then(async (module) => {
    process.stdout.write(await (module.default ?? module).executablePath());
  })`;
  return execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' });
}
