import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds inside the sidebar's own page, in the light and then in the dark look. */
export async function findViolations(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    const frame = sidebarFrame(page);
    await frame.evaluate(AXE);
    const results = await frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<AxeResults> } };
      return axe.run();
    });
    found.push(
      ...results.violations.map(
        ({ id, nodes }) => `${colorScheme} ${id}: ${nodes.map((node) => node.html).join(' ')}`,
      ),
    );
  }
  return found;
}

/** How far the sidebar's page is wider than it can show; 0 when nothing sticks out. Pixels. */
export function overflow(page: Page): Promise<number> {
  return sidebarFrame(page).evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** The add-on's page, which Google puts into a frame of a frame. */
function sidebarFrame(page: Page): Frame {
  const frames = page.frames();
  const inner = frames.find((frame) => frame.parentFrame()?.parentFrame() === page.mainFrame());
  const frame = inner ?? frames.find((candidate) => candidate.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('No sidebar is open');
  return frame;
}
