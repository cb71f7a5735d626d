import type { WebSocket } from 'ws';
import type { ToPage } from './protocol';

/** The tabs that show this workbench. */
export class Pages {
  readonly #sockets = new Set<WebSocket>();

  get count(): number {
    return this.#sockets.size;
  }

  add(socket: WebSocket): void {
    this.#sockets.add(socket);
    socket.once('close', () => {
      this.#sockets.delete(socket);
    });
  }

  /** Tells every tab, except the one the news came from. */
  broadcast(message: ToPage, except?: unknown): void {
    const text = JSON.stringify(message);
    for (const socket of this.#sockets) {
      if (socket !== except) socket.send(text);
    }
  }

  send(socket: WebSocket, message: ToPage): void {
    socket.send(JSON.stringify(message));
  }

  closeAll(): void {
    for (const socket of this.#sockets) socket.terminate();
  }
}
