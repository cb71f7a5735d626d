import type { IncomingMessage, ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenWorkbook } from './open-workbook';
import { readPageFile } from './page-files';
import { frameDocument } from './script-frame';
import { FRAME_HEADERS, PAGE_HEADERS } from './security-headers';
import { isTrustedRequest } from './trusted-request';

const FRAME_ADDRESS = /^\/frame\/([\w-]+)$/;

export interface Routes {
  /** Folder of the built page. */
  readonly pageDir: string;
  readonly port: () => number;
  readonly workbook: () => OpenWorkbook;
}

/** Answers one request for the page, its files, or a page of the add-on. Everything else is refused. */
export async function answerRequest(
  routes: Routes,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (!isTrustedRequest(request.headers, routes.port())) {
    refuse(response, 403, 'The workbench answers only its own page on this computer.');
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(response, 405, 'The workbench only hands out its page.');
    return;
  }
  const address = (request.url ?? '/').split('?')[0] ?? '/';
  const frame = FRAME_ADDRESS.exec(address)?.[1];
  if (frame !== undefined) {
    await answerFrame(routes, frame, response);
    return;
  }
  const file = await readPageFile(routes.pageDir, address);
  if (!file) {
    refuse(response, 404, 'The workbench has no such page.');
    return;
  }
  response.writeHead(200, { ...PAGE_HEADERS, 'Content-Type': file.contentType });
  response.end(file.body);
}

async function answerFrame(routes: Routes, id: string, response: ServerResponse): Promise<void> {
  const { screen, functionNames } = routes.workbook();
  const html = screen.frameHtml(id);
  if (html === undefined) {
    refuse(response, 404, 'This sidebar is closed.');
    return;
  }
  const bridge = await readFile(path.join(routes.pageDir, 'frame.js'), 'utf8');
  const origin = `http://127.0.0.1:${routes.port()}`;
  response.writeHead(200, { ...FRAME_HEADERS, 'Content-Type': 'text/html; charset=utf-8' });
  response.end(frameDocument(html, bridge, { origin, functionNames }));
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${reason}\n`);
}
