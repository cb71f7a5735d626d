import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { frameDocument } from '../../src/workbench/server/script-frame';
import { launchChrome } from '../browser/chrome';
import type { ScriptedServer } from './scripted-server';

const ROOT = path.join(__dirname, '../..');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const ORIGIN = 'http://sidebar.test';
/** As in Sheets. */
const SIDEBAR_PX = 300;
const WAIT_MS = 10_000;
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

/** The page around the sidebar: brings its calls to the test and the answers back. */
const HOST = `<!doctype html><html lang="en"><title>Sheet</title>
<style>body{margin:0}iframe{border:0;width:${String(SIDEBAR_PX)}px;height:100vh;display:block}</style>
<iframe id="sidebar" title="Lusha" src="/frame" sandbox="${SANDBOX}"></iframe>
<script>
  addEventListener('message', async ({ data, source }) => {
    if (data.type !== 'call') return;
    const outcome = await window.answerCall(data.functionName, data.args);
    source.postMessage({ type: 'returned', call: data.call, ...outcome }, '*');
  });
</script></html>`;

/** The built sidebar in a frame as the workbench makes it, over answers that a test scripts. */
export interface OpenSidebar {
  readonly page: Page;
  readonly frame: FrameLocator;
  /** What axe finds in the light and in the dark look. */
  readonly findings: () => Promise<readonly string[]>;
  /** Elements that stand out of the sidebar's width, by their text. */
  readonly overflows: () => Promise<readonly string[]>;
}

export interface OpenOptions {
  /** Moves only as the test says; the time it begins with, milliseconds since the epoch. */
  readonly clock?: number;
  readonly height?: number;
  readonly zoom?: number;
}

export interface UsedSidebar {
  open(panel: string, server: ScriptedServer, options?: OpenOptions): Promise<OpenSidebar>;
}

export function useSidebar(): UsedSidebar {
  let browser: Browser | undefined;
  const complaints: string[] = [];
  const examined = new Set<string>();

  beforeAll(async () => {
    browser = await launchChrome();
  }, 60_000);
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });

  return {
    async open(panel, server, { clock, height = 640, zoom = 1 } = {}) {
      if (browser === undefined) throw new Error('The browser starts before the first test.');
      const context = await browser.newContext({
        viewport: { width: SIDEBAR_PX, height },
        deviceScaleFactor: zoom,
        timezoneId: 'Europe/Berlin',
      });
      const page = await context.newPage();
      page.setDefaultTimeout(WAIT_MS);
      page.on('console', (message) => complaints.push(`console ${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
      if (clock !== undefined) await page.clock.install({ time: clock });
      await page.exposeFunction('answerCall', async (name: string, args: readonly unknown[]) => {
        try {
          return { value: await server.call(name, args) };
        } catch (error) {
          return { error: { name: 'ScriptError', message: error instanceof Error ? error.message : '' } };
        }
      });
      await page.route(`${ORIGIN}/**`, (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: route.request().url().endsWith('/frame') ? sidebarDocument(panel, server) : HOST,
        }),
      );
      await page.goto(ORIGIN);
      const frameOf = (): Frame => {
        const frame = page.frames().find((candidate) => candidate.url().endsWith('/frame'));
        if (frame === undefined) throw new Error('No sidebar is open.');
        return frame;
      };
      return {
        page,
        frame: page.frameLocator('#sidebar'),
        findings: () => axeFindings(page, frameOf(), examined),
        overflows: () => frameOf().evaluate(overflowing),
      };
    },
  };
}

function sidebarDocument(panel: string, server: ScriptedServer): string {
  const html = readFileSync(path.join(ROOT, 'dist/Sidebar.html'), 'utf8');
  const bridge = readFileSync(path.join(ROOT, '.build/page/frame.js'), 'utf8');
  return frameDocument(html.replace('data-panel=""', `data-panel="${panel}"`), bridge, {
    origin: ORIGIN,
    functionNames: server.endpoints,
  });
}

/** What the two looks can differ in. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * @param examined pages that axe has seen: one that only differs in its texts is the same to its rules, which take long
 */
async function axeFindings(page: Page, frame: Frame, examined: Set<string>): Promise<readonly string[]> {
  const found: string[] = [];
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
  const shape = await frame.evaluate(shapeOfPage);
  if (examined.has(shape)) return found;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const options: RunOptions = {
      resultTypes: ['violations'],
      ...(colorScheme === 'dark' && { runOnly: COLOUR_RULES }),
    };
    const { violations } = await frame.evaluate(async (given) => {
      const { axe } = window as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } };
      return axe.run(given);
    }, options);
    for (const { id, nodes } of violations)
      found.push(`${colorScheme} ${id}: ${nodes.map((node) => node.html).join(' ')}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (found.length === 0) examined.add(shape);
  return found;
}

/** All elements with their attributes and states; of texts only whether there are any. */
function shapeOfPage(): string {
  return Array.from(document.querySelectorAll('body *'))
    .map((element) => {
      const attributes = Array.from(element.attributes, ({ name, value }) =>
        name === 'value' ? '' : `${name}=${value}`,
      );
      const isChecked = element instanceof HTMLInputElement && element.checked;
      const hasText = element.textContent.trim() !== '';
      return [element.tagName, isChecked, element.matches(':focus'), hasText, ...attributes].join(' ');
    })
    .join('\n');
}

function overflowing(): readonly string[] {
  const width = document.documentElement.clientWidth;
  return Array.from(document.querySelectorAll<HTMLElement>('main *'))
    .filter((element) => element.closest('.hidden') === null)
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
    .map((element) => `${element.tagName.toLowerCase()}.${element.className}: ${element.innerText}`);
}
