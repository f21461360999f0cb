import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as a host of a region gets it. */
export interface Got {
  /** First label of the host's name. */
  readonly label: string;
  readonly url: URL;
  readonly body: string;
  readonly request: IncomingMessage;
}

/** A server that is all hosts of a region, and counts what it is asked. */
export abstract class Hosts {
  /** Every request, in order, as it is written in a plan: its address, and what was sent with it. */
  readonly asked: string[] = [];
  /** Of each host, the most requests at once. */
  readonly most = new Map<string, number>();
  /** Called at each request. */
  onAsked: () => void = () => undefined;
  private readonly underWay = new Map<string, number>();
  private readonly server = createServer((request, response) => void this.answer(request, response));

  protected abstract send(got: Got, response: ServerResponse): void;

  /** How long a host takes to answer, in ms. */
  protected delayOf(_label: string): number {
    return 0;
  }

  async start(): Promise<string> {
    await new Promise<void>((ready) => this.server.listen(0, '127.0.0.1', ready));
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = request.headers.host ?? '';
    const now = (this.underWay.get(host) ?? 0) + 1;
    this.underWay.set(host, now);
    this.most.set(host, Math.max(now, this.most.get(host) ?? 0));
    response.on('close', () => this.underWay.set(host, (this.underWay.get(host) ?? 1) - 1));
    let body = '';
    for await (const piece of request) body += String(piece);
    this.asked.push([`http://${host}${request.url}`, body].filter(Boolean).join(' '));
    this.onAsked();
    const label = host.split('.')[0] ?? '';
    await new Promise((later) => setTimeout(later, this.delayOf(label)));
    this.send({ label, url: new URL(request.url ?? '/', `http://${host}`), body, request }, response);
  }
}
