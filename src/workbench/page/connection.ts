import type { ToPage, ToServer } from '../server/protocol';

/** Pause before the next attempt to reach a server that went away. */
const RETRY_MS = 1_000;

export interface Connection {
  send(message: ToServer): void;
}

export interface ConnectionListeners {
  onMessage(message: ToPage): void;
  onLost(): void;
  /** The server is there again, but it may be another one with another workbook. */
  onReturned(): void;
}

/** Keeps one WebSocket to the workbench's server; after a loss it tries again until the server answers. */
export function connect(address: string, listeners: ConnectionListeners): Connection {
  let socket = open();
  let lost = false;

  function open(): WebSocket {
    const opened = new WebSocket(address);
    opened.addEventListener('open', () => {
      if (lost) listeners.onReturned();
    });
    opened.addEventListener('message', (event: MessageEvent<string>) => {
      listeners.onMessage(JSON.parse(event.data) as ToPage);
    });
    opened.addEventListener('close', () => {
      if (!lost) listeners.onLost();
      lost = true;
      setTimeout(() => {
        socket = open();
      }, RETRY_MS);
    });
    return opened;
  }

  return {
    send(message) {
      // While the server is away the page is covered, so nothing a person did can get lost here.
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
    },
  };
}
