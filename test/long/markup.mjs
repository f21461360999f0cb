// Audits hostile mark-up of up to 2 MB, pumped and mixed at random, for ten minutes; lists the slowest ten, and fails above 3 s of
// processor time. [--seconds N] [--seed N] [--size BYTES]
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

/** Most processor time for one document, in ms. */
const MOST = 3000;
const TAGS =
  'a b big code em font i nobr s small strike strong tt u p div span section article table thead tbody tfoot tr td th caption ' +
  'colgroup col ul ol li dl dt dd h1 h2 h3 h4 h5 h6 pre listing blockquote center form fieldset button input select option ' +
  'optgroup textarea label template svg math mi mtext annotation-xml foreignObject desc title script style noscript iframe ' +
  'object embed applet marquee frameset frame head body html br hr img sup sub ruby rt rp image plaintext xmp unknown my-part';
const WORDS =
  '一、总体情况|二、主动公开政府信息情况|三、收到和处理政府信息公开申请情况|六、其他需要报告的事项|江城市水务局2023年政府信息公开工作年度报告|' +
  '本年新收政府信息公开申请数量|总计|予以公开|受理政府信息公开申请12件，同比增长20%。|12|1,234|－|/|共|件|其中|(|)|。|，|：|\n|\t|&nbsp;|&#27;|&amp|\0| |　';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    size: { type: 'string', default: '2000000' },
  },
});

/** Numbers that look random and are the same for a seed. */
function numbers(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Hostile mark-up made by one seed, not longer than `size` bytes. */
function markupOf(seed, size, reports) {
  const number = numbers(seed * 2_654_435_761);
  const pick = (list) => list[number(list.length)];
  const [tags, words] = [TAGS.split(' '), WORDS.split('|')];
  const attribute = () =>
    pick([' x=1', ' style="display:none"', ' hidden', ' colspan=999', ' rowspan=65534', ' role=row', ' type=text value=3']);
  const token = () => {
    const kind = number(20);
    if (kind < 9) return `<${pick(tags)}${number(3) ? '' : attribute()}>`;
    if (kind < 12) return `</${pick(tags)}>`;
    if (kind < 13) return pick(['<!---->', '<!', '</>', '<?x>', '<![CDATA[x]]>', '<!doctype html>', '<a b']);
    return pick(words);
  };
  const unit = () => Array.from({ length: 1 + number(5) }, token).join('');
  const pumped = (bytes) => {
    const [piece, isVaried] = [unit(), number(3) === 0];
    const parts = [];
    for (let i = 0, length = 0; length < bytes; i++) {
      const next = isVaried ? piece.replace('>', ` y${i}="${i}">`) : piece;
      parts.push(next);
      length += Buffer.byteLength(next);
    }
    return parts.join('');
  };
  const parts = Array.from({ length: 1 + number(4) }, () => pumped(size / (1 + number(6))));
  if (number(2)) parts.splice(number(parts.length + 1), 0, pick(reports));
  return Buffer.from(parts.join('')).subarray(0, size);
}

const folder = mkdtempSync((mkdirSync('.artifacts', { recursive: true }), join('.artifacts', 'markup-')));
try {
  const rollupOptions = { output: { entryFileNames: 'work.mjs' } };
  const outDir = join(folder, 'built');
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'error', build: { outDir, ssr: 'src/cli/work.ts', rollupOptions } });
  const { auditInput } = await import(pathToFileURL(resolve(outDir, 'work.mjs')).href);
  const reports = readdirSync('test/pages').filter((name) => name.endsWith('.html'));
  const pages = reports.map((name) => readFileSync(join('test/pages', name), 'utf8'));
  const options = { format: 'jsonl', failOn: 'error', lang: 'zh', sameAgency: false, local: false };
  const slowest = [];
  const end = Date.now() + 1000 * Number(values.seconds);
  let count = 0;
  for (let seed = Number(values.seed); Date.now() < end; seed++, count++) {
    const bytes = markupOf(seed, Number(values.size), pages);
    const audit = async () => {
      const before = process.cpuUsage();
      const { reports: printed } = await auditInput({ source: `${seed}.html`, bytes: Uint8Array.from(bytes) }, options, null);
      const { user, system } = process.cpuUsage(before);
      return { ms: (user + system) / 1000, printed: printed.reduce((sum, { length }) => sum + length, 0) };
    };
    const first = await audit();
    // What others on the machine cost is not counted twice.
    const { ms, printed } = first.ms > MOST ? [await audit(), first].sort((x, y) => x.ms - y.ms)[0] : first;
    slowest.push({ seed, ms, bytes: bytes.length, printed });
    slowest.sort((a, b) => b.ms - a.ms).splice(10);
    if (ms > MOST) writeFileSync(`.artifacts/slow-${seed}.html`, bytes);
  }
  console.log(`${count} documents; the slowest ten:`);
  for (const { seed, ms, bytes, printed } of slowest)
    console.log(`${ms.toFixed(0).padStart(6)} ms  seed ${seed}, ${bytes} bytes, ${printed} printed`);
  process.exitCode = (slowest[0]?.ms ?? 0) > MOST ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
