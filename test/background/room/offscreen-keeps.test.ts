import { afterEach, expect, it, vi } from 'vitest';
import { keepRoom } from '../../../src/offscreen';

type Listen = (event: { readonly ports: readonly MessagePort[] }) => void;

/** A worker that never answers. */
class EndlessWorker {
  static ended = 0;
  addEventListener(): void {}
  postMessage(): void {}
  terminate(): void {
    EndlessWorker.ended++;
  }
}

afterEach(() => vi.unstubAllGlobals());

it('what a background asked for before it slept is given up when the next one comes', async () => {
  let fromBackground: Listen = () => undefined;
  vi.stubGlobal('Worker', EndlessWorker);
  vi.stubGlobal('navigator', {
    locks: { request: (_: string, got: () => unknown) => void got() },
    serviceWorker: {
      addEventListener: (_: string, listen: Listen) => (fromBackground = listen),
      startMessages: () => undefined,
    },
  });
  keepRoom();
  const [before, now] = [new MessageChannel(), new MessageChannel()];
  fromBackground({ ports: [before.port2] });
  before.port1.postMessage({ kind: 'do', number: 1, job: 'endless' });
  await new Promise((later) => setTimeout(later, 50));
  expect(EndlessWorker.ended).toBe(0);
  fromBackground({ ports: [now.port2] });
  await expect.poll(() => EndlessWorker.ended, { timeout: 5000 }).toBe(1);
  for (const { port1, port2 } of [before, now]) [port1, port2].forEach((port) => port.close());
});
