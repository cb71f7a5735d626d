import type { FrameSettings } from '../page/frame/settings';

/**
 * The document of a sidebar or dialog: the bridge that gives it `google.script`, then the add-on's own HTML.
 * `bridge` is the built text of page/frame/bridge.ts.
 */
export function frameDocument(html: string, bridge: string, settings: FrameSettings): string {
  // "<" cannot appear in the settings, or a name in them could end the script element.
  const json = JSON.stringify(settings).replaceAll('<', '\\u003c');
  const head = `<script>window.workbenchFrame = ${json};</script><script>${bridge}</script>`;
  // Without a doctype in front the page would be drawn in quirks mode.
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  const rest = html.replace(/^\s*<!doctype[^>]*>/i, '');
  return `${doctype}${head}${rest}`;
}
