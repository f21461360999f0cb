import type { TabState } from '../../src/messages';
import { launch as launchFirefox } from '../e2e/firefox/rig';
import { government, launch as launchChromium, type Route } from '../e2e/rig';
import { HOSTILE } from './hostile';
import type { HostileFile } from './hostile-file';
import { descendants, forgetMemory, mostMemory, processorTime } from './processes';

/** What neither a slow machine takes, in s, nor one process of a browser, in MB. */
const MOST = { seconds: 30, memory: 1200 };

/** Those that are tried in Firefox as well, which takes longer to open a tab: one of each kind. */
const MAIN =
  /^(?:empty\.pdf|report-cut-[37]\.(?:pdf|docx|xlsx)|locked|garbled|noise|300-pages|80-pages|19-mb|50-mb|bomb|forms-in-forms|pages-|boxes|docx\.|pdf\.|old|rich|fixed|twice-packed)/;

interface Tab {
  evaluate<Value>(expression: string): Promise<Value>;
  close?(): Promise<unknown>;
}

/** A browser with the extension, as far as it is needed here. */
interface Browser {
  readonly id: string;
  open(address: string): Promise<Tab>;
  tabId(tab: Tab): Promise<number>;
  sendToBackground(message: unknown): Promise<unknown>;
  closePages(): Promise<void>;
  close(): Promise<void>;
}

interface Told {
  readonly answer: string;
  readonly facts: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly memory: number;
  readonly isAlive: boolean;
}

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const IS_DONE = `document.querySelector('main')?.getAttribute('aria-busy') === 'false'`;

/** What the extension has come to about a tab, as the contract has it. */
async function answerIn(browser: Browser, tab: Tab): Promise<Pick<Told, 'answer' | 'facts'>> {
  const state = (await browser.sendToBackground({ kind: 'look', tab: await browser.tabId(tab) })) as TabState;
  const audit = state.frames[0]?.result.audits[0];
  return { answer: audit?.reason ?? audit?.status ?? 'nothing', facts: Object.keys(audit?.report?.facts ?? {}).length };
}

/** Has one file shown, as a reader does who follows a link to it. */
async function show(browser: Browser, scheme: string, name: string): Promise<Told> {
  const began = performance.now();
  forgetMemory(descendants());
  const before = processorTime(descendants());
  const address = `${scheme}://${browser.id}/viewer.html?lang=zh&file=${encodeURIComponent(`${government}/${name}`)}`;
  const tab = await browser.open(address);
  const seconds = (): number => (performance.now() - began) / 1000;
  let isDone = false;
  while (!isDone && seconds() < MOST.seconds) {
    isDone = await Promise.race([tab.evaluate<boolean>(IS_DONE).catch(() => false), pause(5000).then(() => false)]);
    if (!isDone) await pause(50);
  }
  const took = seconds();
  const told = isDone ? await answerIn(browser, tab) : { answer: 'hangs', facts: 0 };
  // What is drawn behind the answer may still harm: it gets a moment, and the tab has to answer then.
  await pause(500);
  const isAlive = await Promise.race([
    tab.evaluate<number>('1 + 1').then(
      (two) => two === 2,
      () => false,
    ),
    pause(10_000).then(() => false),
  ]);
  const all = descendants();
  const measured = { cpu: processorTime(all) - before, memory: mostMemory(all) };
  await browser.closePages();
  return { ...told, ...measured, seconds: took, isAlive };
}

/** What is wrong with what was told of a file; '' when nothing is. */
function faultOf({ expected }: HostileFile, { answer, facts, seconds, memory, isAlive }: Told): string {
  const faults = [
    !(expected as readonly string[]).includes(answer) && `expected ${expected.join(' or ')}`,
    answer !== 'audited' && facts > 0 && `${facts} cells invented`,
    seconds > MOST.seconds && 'too long',
    memory > MOST.memory && 'too much memory',
    !isAlive && 'the tab does not answer',
  ];
  return faults.filter(Boolean).join(', ');
}

/** Shows files in one browser, and prints what is told of each. @returns how many are not as they should be. */
async function showAll(name: 'chromium' | 'firefox', files: readonly HostileFile[]): Promise<number> {
  const bytes = new Map<string, Uint8Array>();
  const route =
    (file: string): Route =>
    (_, response) =>
      void response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(bytes.get(file));
  const routes = Object.fromEntries(files.map((file) => [`/${file.name}`, route(file.name)]));
  const launched = name === 'chromium' ? await launchChromium({ routes }) : await launchFirefox({ routes });
  const browser = launched as unknown as Browser;
  const most = { seconds: 0, cpu: 0, memory: 0 };
  let failed = 0;
  try {
    for (const file of files) {
      bytes.set(file.name, file.bytes());
      const told = await show(browser, name === 'chromium' ? 'chrome-extension' : 'moz-extension', file.name);
      bytes.clear();
      const fault = faultOf(file, told);
      if (fault) failed++;
      for (const kind of ['seconds', 'cpu', 'memory'] as const) most[kind] = Math.max(most[kind], told[kind]);
      const figures = `${told.seconds.toFixed(1)} s, ${told.cpu.toFixed(1)} of the processor, ${told.memory.toFixed(0)} MB`;
      console.log(`${name} ${file.name.padEnd(24)} ${told.answer.padEnd(20)} ${figures}  ${fault}`);
    }
  } finally {
    await browser.close();
  }
  const figures = `at most ${most.seconds.toFixed(1)} s, ${most.cpu.toFixed(1)} s of the processor and ${most.memory.toFixed(0)} MB`;
  console.log(`\n${name}: ${files.length} files, ${failed} not as they should be; ${figures}\n`);
  return failed;
}

/** Shows every hostile file in the browsers. @returns 1 where anything is not as it should be. */
export async function main(args: readonly string[]): Promise<number> {
  const [which, only = ''] = args[0] === 'chromium' || args[0] === 'firefox' ? args : ['', ...args];
  const files = HOSTILE.filter(({ name }) => name.includes(only));
  let failed = 0;
  if (which !== 'firefox') failed += await showAll('chromium', files);
  if (which !== 'chromium') failed += await showAll('firefox', only ? files : files.filter(({ name }) => MAIN.test(name)));
  return failed ? 1 : 0;
}
