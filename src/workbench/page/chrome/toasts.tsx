import { useEffect } from 'preact/hooks';
import type { ShownToast } from './state';

interface ToastsProps {
  readonly toasts: readonly ShownToast[];
  readonly onClose: (key: number) => void;
}

/** Messages of the add-on at the bottom right; each goes by itself unless its time is negative. */
export function Toasts({ toasts, onClose }: ToastsProps) {
  return (
    <div class="toasts" role="status" aria-live="polite">
      {toasts.map((toast) => (
        <ToastCard
          key={toast.key}
          toast={toast}
          onClose={() => {
            onClose(toast.key);
          }}
        />
      ))}
    </div>
  );
}

function ToastCard({ toast, onClose }: { toast: ShownToast; onClose: () => void }) {
  useEffect(() => {
    if (toast.seconds < 0) return undefined;
    const timer = setTimeout(onClose, toast.seconds * 1_000);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div class="toast">
      <div>
        {toast.title && <strong>{toast.title}</strong>}
        <p>{toast.message}</p>
      </div>
      <button type="button" class="icon-button" aria-label="Close message" onClick={onClose}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M5 5l10 10M15 5L5 15" />
        </svg>
      </button>
    </div>
  );
}
