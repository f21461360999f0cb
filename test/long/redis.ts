import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** A redis-server on loopback that writes down everything before it answers. */
export class RedisServer {
  private process: ChildProcess | null = null;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  static async in(folder: string): Promise<RedisServer> {
    const server = new RedisServer(folder, await freePort());
    await server.start();
    return server;
  }

  get address(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it, with what it has written down. */
  async start(): Promise<void> {
    const kept = ['--appendonly', 'yes', '--appendfsync', 'always', '--save', ''];
    const args = ['--bind', '127.0.0.1', '--port', String(this.port), '--dir', this.folder, ...kept];
    const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'inherit'] });
    this.process = child;
    await new Promise<void>((ready, failed) => {
      child.on('exit', () => failed(new Error('redis-server ended')));
      child.stdout?.on('data', (said: Buffer) => {
        if (said.includes('Ready to accept connections')) ready();
      });
    });
  }

  /** Ends it at once. */
  kill(): Promise<void> {
    const { process: child } = this;
    return new Promise((gone) => {
      if (!child || child.exitCode !== null) return gone();
      child.removeAllListeners('exit').on('exit', () => gone());
      child.kill('SIGKILL');
    });
  }
}
