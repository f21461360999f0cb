// Audits 20,000 files (hard links of the sample pages) into a file, kills the run at five moments, goes on with it each time, and
// holds the result against that of an undisturbed run: nothing is lost, nothing told twice. [--files N] [--kills N] [--seed N]
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditInto } from './shared/killed-run.mjs';
import { layPages } from './shared/lay-pages.mjs';
import { difference, toldIn } from './shared/told.mjs';

const text = { type: 'string' };
const { values } = parseArgs({
  options: { files: { ...text, default: '20000' }, kills: { ...text, default: '5' }, seed: { ...text, default: '1' } },
});
const [files, kills] = [Number(values.files), Number(values.kills)];
let state = Number(values.seed);
/** From 0 to below 1, the same for the same seed. */
const random = () => (state = (state * 48271) % 2147483647) / 2147483647;

mkdirSync('.artifacts', { recursive: true });
const folder = mkdtempSync('.artifacts/resume-');
try {
  const input = join(folder, 'pages');
  layPages(input, files);
  const [whole, out] = [join(folder, 'whole.jsonl'), join(folder, 'r.jsonl')];
  const undisturbed = await auditInto(whole, input);
  console.log(`undisturbed: ${(files / undisturbed.seconds).toFixed(0)} files a second, status ${undisturbed.status}`);
  const size = statSync(whole).size;
  for (let kill = 1; kill <= kills; kill++) {
    const { status, said } = await auditInto(out, input, random() * (size / kills) * 0.9);
    console.log(`kill ${kill}: status ${status}, ${statSync(out).size} of ${size} bytes; ${said.at(-1) ?? ''}`);
  }
  const resumed = await auditInto(out, input);
  console.log(`${undisturbed.said.at(-1)}\n${resumed.said.at(-1)}`);
  const [expected, actual] = [await toldIn(whole), await toldIn(out)];
  const { lost, doubled, isSame } = difference(expected, actual);
  console.log(`${expected.told.size} results: ${lost} lost, ${doubled} told more than once or otherwise`);
  const isOne = isSame && undisturbed.status === resumed.status && undisturbed.said.at(-1) === resumed.said.at(-1);
  process.exitCode = isOne ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
