/** The headers that say who asks; names in lower case as Node gives them. */
export interface RequestSource {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
  readonly 'sec-fetch-site'?: string | string[] | undefined;
}

/**
 * Whether a request comes from the workbench's own page (or from a person who typed its address), and not from
 * another site that happens to be open in the same browser. A foreign `Host` means that somebody's domain was
 * pointed at this computer; a foreign `Origin` is another page; `Sec-Fetch-Site` tells of requests without one.
 */
export function isTrustedRequest(headers: RequestSource, port: number): boolean {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (headers.host === undefined || !hosts.includes(headers.host)) return false;
  if (headers.origin !== undefined && headers.origin !== `http://${headers.host}`) return false;
  const site = headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
