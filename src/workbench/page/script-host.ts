import type { ScriptOutcome } from '../server/protocol';
import type { FromFrame, ToFrame } from './frame/messages';

/** The most calls of one page that run at once; later ones wait. developers.google.com/apps-script/guides/html/communication */
const MAX_CONCURRENT_CALLS = 10;

interface WaitingCall {
  readonly frame: string;
  readonly call: number;
  readonly functionName: string;
  readonly args: readonly unknown[];
}

export interface ScriptHostActions {
  readonly run: (call: WaitingCall) => void;
  readonly close: (frame: string) => void;
  readonly focusGrid: () => void;
}

/** The page's end of `google.script`: takes calls out of the add-on's frames and brings the answers back. */
export interface ScriptHost {
  /** Listens to a frame; the result stops listening. */
  attach(frame: string, element: HTMLIFrameElement): () => void;
  returned(frame: string, call: number, outcome: ScriptOutcome): void;
}

export function createScriptHost(actions: ScriptHostActions): ScriptHost {
  const frames = new Map<string, { element: HTMLIFrameElement; running: number; waiting: WaitingCall[] }>();

  function pump(id: string) {
    const frame = frames.get(id);
    while (frame && frame.running < MAX_CONCURRENT_CALLS) {
      const next = frame.waiting.shift();
      if (!next) return;
      frame.running += 1;
      actions.run(next);
    }
  }

  window.addEventListener('message', (event: MessageEvent<FromFrame>) => {
    // A sandboxed frame has the origin "null", so its window is what identifies it.
    const entry = Array.from(frames).find(([, { element }]) => element.contentWindow === event.source);
    if (!entry) return;
    const [id, frame] = entry;
    const message = event.data;
    if (message.type === 'close') actions.close(id);
    else if (message.type === 'focus') actions.focusGrid();
    else if (message.type === 'size') resize(frame.element, message);
    else {
      const { call, functionName, args } = message;
      frame.waiting.push({ frame: id, call, functionName, args });
      pump(id);
    }
  });

  return {
    attach(id, element) {
      frames.set(id, { element, running: 0, waiting: [] });
      return () => {
        frames.delete(id);
      };
    },
    returned(id, call, outcome) {
      const frame = frames.get(id);
      if (!frame) return;
      frame.running -= 1;
      const message: ToFrame = { type: 'returned', call, ...outcome };
      frame.element.contentWindow?.postMessage(message, '*');
      pump(id);
    },
  };
}

/** `google.script.host.setWidth` and `setHeight` work in dialogs; a sidebar keeps its 300 pixels. */
function resize(element: HTMLIFrameElement, size: { width?: number; height?: number }) {
  const box = element.parentElement;
  if (!box || element.closest('.sidebar')) return;
  if (size.width !== undefined) box.style.width = `${size.width}px`;
  if (size.height !== undefined) box.style.height = `${size.height}px`;
}
