import { figuresHead, figuresOf } from '../../exports/figures';
import { BYTE_ORDER_MARK, csvLine } from '../../exports/csv';
import { commandTexts } from '../../texts/command';
import type { Lang } from '../../texts/lang';
import { listTexts } from '../../texts/list';
import type { ExitCode } from '../audit';
import { say } from '../printable';
import { auditsIn } from '../results';
import { Misused, runSubcommand } from '../subcommand';
import { toFile } from '../to-file';

const OWN = { csv: { type: 'boolean' }, out: { type: 'string' } } as const;
const usage = (lang: Lang): string => listTexts(lang).figuresCommand.usage;

/** The command `gouji figures`: figures of results in long form, one report in memory at a time. @returns the exit status. */
export const figures = (args: readonly string[]): Promise<ExitCode> =>
  runSubcommand(args, OWN, usage, async ({ inputs, values: { csv, out }, lang }) => {
    if (!inputs.length) throw new Misused(commandTexts(lang).problems.noInput);
    if (!csv) throw new Misused(listTexts(lang).figuresCommand.noFormat);
    await write(inputs, out, lang);
  });

/** @param out the file that they go to; undefined for standard output. */
async function write(inputs: readonly string[], out: string | undefined, lang: Lang): Promise<void> {
  const { problems, figuresCommand } = listTexts(lang);
  let [reports, cells] = [0, 0];
  await toFile(out, async (output) => {
    await output.write(BYTE_ORDER_MARK + csvLine(figuresHead(lang)));
    for (const source of inputs)
      for await (const audit of auditsIn(source, (line) => new Error(problems.line(source, line)))) {
        const rows = [...figuresOf(audit, lang)];
        if (rows.length) reports++;
        cells += rows.length;
        await output.write(rows.map(csvLine).join(''));
      }
  });
  say(figuresCommand.written(reports, cells));
}
