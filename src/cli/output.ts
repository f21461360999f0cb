import type { Writable } from 'node:stream';

/** The results cannot be written any more. */
export class Unwritable extends Error {
  /** @param isClosed nobody reads them; otherwise the place for them is full, or out of order. */
  constructor(
    readonly isClosed: boolean,
    message: string,
  ) {
    super(message);
  }
}

/** Where results go: takes no more than is taken from it, and says when nothing is taken any more. */
export class Output {
  private failure: NodeJS.ErrnoException | null = null;
  private wake: () => void = () => undefined;

  constructor(private readonly stream: Writable) {
    stream.on('error', (error) => {
      this.failure = error;
      this.wake();
    });
    stream.on('drain', () => this.wake());
  }

  /** @throws Unwritable */
  async write(text: string | Uint8Array): Promise<void> {
    this.check();
    if (this.stream.write(text)) return;
    await new Promise<void>((resolve) => (this.wake = resolve));
    this.check();
  }

  /** Waits until all of it has been taken. @throws Unwritable */
  async end(): Promise<void> {
    await new Promise<void>((resolve) => this.stream.write('', () => resolve()));
    // An error is told after whoever wrote has heard of it.
    await new Promise<void>((resolve) => setImmediate(resolve));
    this.check();
  }

  private check(): void {
    if (this.failure) throw new Unwritable(this.failure.code === 'EPIPE', this.failure.message);
  }
}
