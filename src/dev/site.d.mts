import type { IncomingMessage, ServerResponse } from 'node:http';

/** A page, or a function that answers by itself. */
export type Route = string | ((request: IncomingMessage, response: ServerResponse) => void);

/** A running server of pages. */
export interface Site {
  readonly port: number;
  /** Further answers by `/path` or `host/path`; may be added to while the server runs. */
  readonly routes: Record<string, Route>;
  /** What was asked for since the start: host and path, or host and port of a secure connection. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

export const pagesFolder: string;
export function serveSite(routes?: Record<string, Route>, folder?: string): Promise<Site>;
