/** One HTTP exchange with the Lusha API, as `UrlFetchApp` makes it; the simulator and the live connection answer alike. */
export interface HttpRequest {
  readonly method: string;
  /** Absolute, `https://api.lusha.com/v3/…`. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface HttpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A connection that gave no answer at all. `UrlFetchApp` throws for these even with `muteHttpExceptions`. */
export interface ConnectionFailure {
  readonly failure: 'dns' | 'unreachable' | 'timeout' | 'bandwidth';
}

/** Whoever answers the requests of the add-on: the simulator, or the real API. */
export interface HttpEndpoint {
  /**
   * Resolves when everything is loaded that `handle` needs. Afterwards `handle` waits for nothing but the clock:
   * a virtual clock would run away from a read of the disk.
   */
  ready?(): Promise<void>;
  handle(request: HttpRequest): Promise<HttpResponse | ConnectionFailure>;
}
