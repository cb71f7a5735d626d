import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { answerRequest } from './http-routes';
import { handleMessage } from './message-handler';
import type { OpenWorkbook } from './open-workbook';
import type { Pages } from './pages';
import type { ToServer } from './protocol';
import { isTrustedRequest } from './trusted-request';
import { welcome } from './welcome';

/** Only this computer can reach the workbench. */
const HOST = '127.0.0.1';
/** A paste of a whole large sheet is one message. Bytes. */
const MAX_MESSAGE_BYTES = 256 * 1024 * 1024;

export interface ServerOptions {
  /** Folder of the built page. */
  readonly pageDir: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly pages: Pages;
  readonly workbook: OpenWorkbook;
  /** Opens the workbook afresh; the one before is closed by then. */
  readonly reopen: () => Promise<OpenWorkbook>;
  /** Told of failures of the workbench itself. */
  readonly onFailure: (error: unknown) => void;
}

export interface RunningServer {
  readonly url: string;
  /** The workbook that is open now. */
  readonly workbook: OpenWorkbook;
  close(): Promise<void>;
}

/** Serves the page on 127.0.0.1. Rejects with the system's error when the port is taken. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { pages, pageDir, onFailure } = options;
  let workbook = options.workbook;

  const port = () => (server.address() as AddressInfo).port;
  const routes = { pageDir, port, workbook: () => workbook };
  const server = createServer((request, response) => {
    answerRequest(routes, request, response).catch((error: unknown) => {
      onFailure(error);
      response.destroy();
    });
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    // Another site may open a WebSocket to this computer; only its headers give it away.
    if (request.url !== '/socket' || !request.headers.origin || !isTrustedRequest(request.headers, port())) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, connected);
  });

  function connected(socket: WebSocket) {
    pages.add(socket);
    pages.send(socket, welcome(workbook));
    socket.once('close', () => {
      if (pages.count === 0) workbook.screen.closeFrames();
    });
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString()) as ToServer;
      handleMessage({ workbook, pages, reset }, message, socket).catch((error: unknown) => {
        onFailure(error);
        // A tab whose change was not carried out shows another workbook than everyone else.
        pages.send(socket, { type: 'reload' });
      });
    });
  }

  async function reset() {
    stopListening();
    workbook = await options.reopen();
    stopListening = listenTo(workbook, pages);
    pages.broadcast({ type: 'reload' });
  }

  server.listen(options.port, HOST);
  await once(server, 'listening');
  let stopListening = listenTo(workbook, pages);
  return {
    url: `http://${HOST}:${port()}/`,
    get workbook() {
      return workbook;
    },
    async close() {
      stopListening();
      pages.closeAll();
      sockets.close();
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** Passes everything that changes in the workbook on to the tabs. */
function listenTo({ engine, selection, account }: OpenWorkbook, pages: Pages): () => void {
  const stops = [
    engine.onMutation((mutation, origin) => {
      pages.broadcast({ type: 'mutation', mutation }, origin);
    }),
    engine.onCellErrors((errors) => {
      pages.broadcast({ type: 'errors', errors });
    }),
    selection.onScriptSelection((selected, inView) => {
      pages.broadcast({ type: 'selection', selection: selected, inView });
    }),
    account.onChange(() => {
      pages.broadcast({ type: 'account', account: account.status() });
    }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
