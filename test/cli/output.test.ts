import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { Output, Unwritable } from '../../src/cli/output';

test('waits while nobody takes what was written', async () => {
  const taken: (() => void)[] = [];
  const stream = new Writable({ highWaterMark: 4, write: (_chunk, _encoding, done) => void taken.push(done) });
  let isDone = false;
  const writing = new Output(stream).write('more than four').then(() => (isDone = true));
  await new Promise((later) => setTimeout(later, 20));
  expect(isDone).toBe(false);
  taken[0]?.();
  await writing;
});

test('says when nobody takes it any more', async () => {
  const stream = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error('closed'), { code: 'EPIPE' })),
  });
  const output = new Output(stream);
  await output.write('a').catch(() => undefined);
  await new Promise((later) => setTimeout(later, 20));
  await expect(output.write('b')).rejects.toBeInstanceOf(Unwritable);
});
