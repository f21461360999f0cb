import WebSocket from 'ws';
import type { Commands } from 'webdriver-bidi-protocol';

/** No command of the tests takes longer unless the browser hangs, in ms. */
const PATIENCE = 30_000;

interface Waiting {
  readonly method: string;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** What the browser says: the answer to a command, or an event, which nobody here asks for. */
interface Heard {
  readonly type: 'success' | 'error' | 'event';
  readonly id?: number | null;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** A conversation with a browser by WebDriver BiDi, the protocol of the W3C; its types come from the specification. */
export class Connection {
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;
  private ended: Error | null = null;

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => this.hear(JSON.parse(data.toString('utf8')) as Heard));
    socket.on('close', () => this.end(new Error('the browser has ended the connection')));
    socket.on('error', (error) => this.end(error));
  }

  /** Connects to the address that the browser says it listens on. */
  static async open(address: string): Promise<Connection> {
    const socket = new WebSocket(address, { perMessageDeflate: false, handshakeTimeout: PATIENCE });
    await new Promise((opened, failed) => {
      socket.once('open', opened);
      socket.once('error', failed);
    });
    return new Connection(socket);
  }

  /** Sends a command and yields its result. Throws what the browser says, or that it says nothing. */
  send<Method extends keyof Commands>(
    method: Method,
    params: Commands[Method]['params'],
  ): Promise<Commands[Method]['returnType']> {
    if (this.ended) return Promise.reject(this.ended);
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.settle(id, { type: 'error', error: 'no answer' }), PATIENCE);
      this.waiting.set(id, { method, resolve: resolve as (result: unknown) => void, reject, timer });
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  close(): void {
    this.socket.close();
  }

  private hear(heard: Heard): void {
    if (typeof heard.id === 'number') this.settle(heard.id, heard);
  }

  private settle(id: number, { type, result, error, message = '' }: Heard): void {
    const asked = this.waiting.get(id);
    if (!asked) return;
    this.waiting.delete(id);
    clearTimeout(asked.timer);
    if (type === 'success') asked.resolve(result);
    else asked.reject(new Error(`${asked.method}: ${error} ${message}`.trim()));
  }

  private end(error: Error): void {
    this.ended ??= error;
    for (const id of this.waiting.keys()) this.settle(id, { type: 'error', error: error.message });
  }
}
