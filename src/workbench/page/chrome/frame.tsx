import { useEffect, useRef } from 'preact/hooks';
import type { FrameInfo } from '../../server/protocol';
import type { ScriptHost } from '../script-host';

interface FrameProps {
  readonly frame: FrameInfo;
  readonly host: ScriptHost;
}

/** What Google allows a page of an add-on; without `allow-same-origin` it cannot reach the workbench itself. */
const SANDBOX = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

/** A page of the add-on with `google.script.run`. */
export function Frame({ frame, host }: FrameProps) {
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!element.current) return undefined;
    return host.attach(frame.id, element.current);
  }, [frame.id]);
  return (
    <iframe
      key={frame.id}
      ref={element}
      class="frame"
      title={frame.title || 'Add-on'}
      src={`/frame/${frame.id}`}
      sandbox={SANDBOX}
    />
  );
}
