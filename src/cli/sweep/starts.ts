import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeBytes } from '../../readers/decode';
import { readRecord } from '../../sweep/schema';
import { SweepState } from '../../sweep/state';
import type { SweepTexts } from '../../texts/zh/sweep';

/** What somebody named cannot be used. */
export class Unusable extends Error {}

/** The lines of a list that somebody keeps: blank ones and what stands behind # left out. @throws Unusable */
export function linesOf(path: string, texts: SweepTexts): string[] {
  let text: string | null;
  try {
    text = decodeBytes(readFileSync(path));
  } catch {
    text = null;
  }
  if (text === null) throw new Unusable(texts.problems.file(path));
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'));
}

/** The addresses that are named, or that stand in files that are named. @throws Unusable for what is no address. */
export function startsOf(inputs: readonly string[], texts: SweepTexts): string[] {
  const written = inputs.flatMap((input) => (/^https?:\/\//i.test(input) ? [input] : linesOf(input, texts)));
  for (const address of written)
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) throw new Unusable(texts.problems.address(address));
  return [...new Set(written)];
}

/** What an earlier sweep knew, by the journal in its folder. @throws Unusable */
export function stateIn(folder: string, texts: SweepTexts): SweepState {
  const path = join(folder, 'journal.jsonl');
  const state = new SweepState();
  for (const line of linesOf(path, texts)) {
    const record = readRecord(line);
    if (record) state.apply(record);
  }
  if (!state.tasks.size) throw new Unusable(texts.problems.file(path));
  return state;
}
