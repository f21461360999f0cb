import { createWriteStream } from 'node:fs';
import { Output } from './output';

/** Writes to a file, or to standard output where none is named; all of it is taken when this resolves. @throws Unwritable */
export async function toFile(path: string | undefined, write: (output: Output) => Promise<void>): Promise<void> {
  const file = path === undefined ? null : createWriteStream(path);
  const output = new Output(file ?? process.stdout);
  await write(output);
  await output.end();
  if (file) await new Promise<void>((resolve) => file.end(() => resolve()));
}
