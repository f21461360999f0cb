// Audits the sample pages through the extension, without a window: real detector, badge and popup.
import { mkdirSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runnerImport } from 'vite';
import { chooseLanguage, openBrowser } from './browser.mjs';
import { root, say } from './setup.mjs';

const folder = join(root, '.artifacts', 'start');

/* global chrome, document */

/** Texts of the product; the sources are TypeScript, which Vite reads. */
async function loadTexts() {
  const { module } = await runnerImport(join(root, 'src', 'texts', 'index.ts'), { configFile: false, root, logLevel: 'error' });
  return module;
}

/** The number of the tab in front. */
async function frontTab(worker, page) {
  await page.bringToFront();
  await page.waitForFunction(() => document.visibilityState === 'visible');
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true }));
  return tab.id;
}

/** Some pages bring their report only after a while. */
const LATE = 1500;

const isReport = ({ status }) => status !== 'not-a-report';

/**
 * What the extension found in a tab: asked of the background as the popup asks; asked once more when there was no report
 * yet. Frames without a report count only where no frame has one.
 */
async function auditsOf(popup, tab, patient) {
  const ask = async () => {
    const state = await popup.evaluate((number) => chrome.runtime.sendMessage({ kind: 'open', tab: number }), tab);
    const audits = (state?.frames ?? []).flatMap(({ result }) => result.audits);
    return audits.some(isReport) ? audits.filter(isReport) : audits.slice(0, 1);
  };
  const found = await ask();
  if (found.some(isReport) || !patient) return found;
  await popup.waitForTimeout(LATE);
  await popup.reload();
  return ask();
}

/** Opens one sample, asks what was found, and takes the pictures. */
async function showSample({ context, worker, id }, { file, kind, address }) {
  const page = await context.newPage();
  await page.goto(address);
  const tab = await frontTab(worker, page);
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  const audits = await auditsOf(popup, tab, kind !== 'not-report');
  const badge = await worker.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  const name = join(folder, file.replace(/\.html?$/, ''));
  await popup.screenshot({ path: `${name}.popup.png`, fullPage: true });
  await popup.close();
  if (audits.some(({ findings }) => findings.length > 0)) await page.screenshot({ path: `${name}.png`, fullPage: true });
  await page.close();
  return { file, badge, audits };
}

/** Width in a terminal, where Chinese characters take two places. */
const widthOf = (text) => [...text].reduce((sum, sign) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(sign) ? 2 : 1), 0);
const padded = (text, width) => text + ' '.repeat(Math.max(1, width - widthOf(text)));

const words = {
  zh: { page: '页面', badge: '徽章', holds: '成立/全部勾稽关系', none: '没有得到结果' },
  en: { page: 'page', badge: 'badge', holds: 'relations that hold/all', none: 'no result' },
};

function linesOf({ file, badge, audits }, texts, lang, width) {
  const head = padded(file, width) + padded(badge || '–', 6);
  if (audits.length === 0) return [head + words[lang].none];
  return audits.flatMap(({ status, reason, findings, coverage }) => {
    const verdict = status === 'audited' ? `${coverage.holds}/${coverage.relations}` : texts.reasonText(reason, lang);
    const told = (finding) => padded(texts.severityWord(finding.severity, lang), 14) + texts.findingText(finding, lang);
    return [head + verdict, ...findings.map((finding) => `    ${told(finding)}`)];
  });
}

/** What to look at first, and what is to be seen there. */
const FIRST = [
  ['transposed.png', 'a page with its likely cell marked'],
  ['transposed.popup.png', 'the popup over it'],
  ['golden-shanghai-2019.popup.png', 'a report with several doubts'],
];

/** Audits all samples, prints a table of the findings and says where the pictures are. */
export async function showSamples(site, samples) {
  const lang = process.argv.includes('--lang=en') ? 'en' : 'zh';
  const texts = await loadTexts();
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser({ port: site.port });
  try {
    await chooseLanguage(browser.worker, lang);
    const width = Math.max(...samples.map(({ file }) => widthOf(file))) + 2;
    console.log(padded(words[lang].page, width) + padded(words[lang].badge, 6) + words[lang].holds);
    for (const sample of samples) console.log(linesOf(await showSample(browser, sample), texts, lang, width).join('\n'));
  } finally {
    await browser.close();
  }
  const told = (name) => relative(process.cwd(), name) || name;
  say(`pictures of marked pages and of the popup: ${told(folder)}`);
  say('open these three first:');
  for (const [name, what] of FIRST) say(`  ${told(join(folder, name))} (${what})`);
  say('in a browser of your own, pin the icon, or its badge stays hidden: the puzzle piece, then the pin beside 勾稽');
}
