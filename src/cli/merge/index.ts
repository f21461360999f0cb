import { closeSync, openSync } from 'node:fs';
import { commandTexts } from '../../texts/command';
import type { Lang } from '../../texts/lang';
import type { ExitCode } from '../audit';
import { groupsIn, keyOf, NoResult, type Group } from '../groups';
import type { Output } from '../output';
import { say } from '../printable';
import { bytesOf } from '../result-file';
import { isCutOff } from '../results';
import { Misused, runSubcommand } from '../subcommand';
import { toFile } from '../to-file';
import { byCodePoint } from '../walk';

/** What one of the files tells of an input. */
interface Found {
  readonly group: Group;
  readonly path: string;
}

/** The command `gouji merge`: of several files of results one, in which each input stands once. @returns the exit status. */
export const merge = (args: readonly string[]): Promise<ExitCode> =>
  runSubcommand(
    args,
    { out: { type: 'string' } },
    (lang) => commandTexts(lang).merge.usage,
    async ({ inputs, values: { out }, lang }) => {
      if (!inputs.length) throw new Misused(commandTexts(lang).problems.noInput);
      await write(inputs, out, lang);
    },
  );

/** Only where each line lies is kept in memory: the lines are read again as they are written. */
async function write(paths: readonly string[], out: string | undefined, lang: Lang): Promise<void> {
  const texts = commandTexts(lang);
  const best = new Map<string, Found>();
  let [all, cut] = [0, 0];
  try {
    for (const path of paths) {
      for await (const group of groupsIn(path)) {
        all++;
        const key = keyOf(group.source, group.sha256);
        const known = best.get(key);
        if (!known || isBetter(group, known.group)) best.set(key, { group, path });
      }
      if (isCutOff(path)) cut++;
    }
  } catch (error) {
    throw error instanceof NoResult ? new Error(texts.file.noResult(error.path, error.line)) : error;
  }
  const files = new Map(paths.map((path) => [path, openSync(path, 'r')]));
  await toFile(out, (output) => copy([...best.values()].sort(inOrderOfPaths), files, output));
  for (const file of files.values()) closeSync(file);
  say(texts.merge.merged(best.size, all - best.size, cut));
}

async function copy(found: readonly Found[], files: ReadonlyMap<string, number>, output: Output): Promise<void> {
  for (const { group, path } of found) await output.write(bytesOf(group, files.get(path) ?? -1));
}

/** What was read outweighs what was not; of equal content all of its reports, and of others what was audited later. */
function isBetter(group: Group, known: Group): boolean {
  if (!group.sha256 !== !known.sha256) return !known.sha256;
  if (group.sha256 === known.sha256 && group.standings.length !== known.standings.length)
    return group.standings.length > known.standings.length;
  return group.auditedAt > known.auditedAt;
}

/** As a walk through folders meets them: names by code points, folder by folder. */
function inOrderOfPaths({ group: a }: Found, { group: b }: Found): number {
  const [left, right] = [a.source.split('/'), b.source.split('/')];
  for (let at = 0; at < left.length && at < right.length; at++) {
    const order = byCodePoint(left[at] ?? '', right[at] ?? '');
    if (order) return order;
  }
  return left.length - right.length;
}
