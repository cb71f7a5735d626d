/** Rules for the workbench's own page: everything from this server, nothing from anywhere else. */
const PAGE_POLICY = [
  "default-src 'self'",
  // Univer writes style attributes and draws pictures and fonts from data URLs.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Rules for a page of the add-on: as sandboxed when opened by its address as it is in the workbench's frame. */
const FRAME_POLICY = [
  'sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads',
  "frame-ancestors 'self'",
].join('; ');

const COMMON = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'Content-Security-Policy': PAGE_POLICY,
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const FRAME_HEADERS: Readonly<Record<string, string>> = {
  ...COMMON,
  'Content-Security-Policy': FRAME_POLICY,
};
