import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { extensionFolder } from '../../src/dev/browser.mjs';
import { openPage, pageOf, paste } from './desk';
import { badge, click, factsOf, marked } from './marks';
import { culprit } from './report-parts';
import { launch, type Rig } from './rig';
import { openPanel } from './surface';
import { ASKED, file, isDone, sample, view } from './viewer-rig';

/**
 * The oldest Chromium that the manifest admits is 120, and browsers of other makers are built on such old ones: what has come to
 * JavaScript and to pages since is taken away before any part of the extension runs.
 */
const NEWER: readonly (readonly [owner: string, names: string])[] = [
  ['Array', 'fromAsync'],
  ['Iterator', 'concat from zip zipKeyed'],
  [
    'Object.getPrototypeOf(Object.getPrototypeOf([].values()))',
    'drop every filter find flatMap forEach map reduce some take toArray',
  ],
  ['Set.prototype', 'difference intersection isDisjointFrom isSubsetOf isSupersetOf symmetricDifference union'],
  ['Map.prototype', 'getOrInsert getOrInsertComputed'],
  ['Promise', 'try'],
  ['URL', 'parse'],
  ['RegExp', 'escape'],
  ['Error', 'isError'],
  ['Math', 'f16round sumPrecise'],
  ['Uint8Array', 'fromBase64 fromHex'],
  ['Uint8Array.prototype', 'toBase64 toHex setFromBase64 setFromHex'],
  ['Intl', 'DurationFormat'],
  [
    'globalThis',
    'Float16Array Iterator Temporal SuppressedError DisposableStack AsyncDisposableStack browser documentPictureInPicture',
  ],
  ['globalThis.Element?.prototype', 'moveBefore setHTML setHTMLUnsafe getHTML currentCSSZoom'],
  ['globalThis.ShadowRoot?.prototype', 'setHTML setHTMLUnsafe getHTML'],
  ['globalThis.Document', 'parseHTML parseHTMLUnsafe'],
  ['globalThis.Scheduler?.prototype', 'yield'],
  ['globalThis.CaretPosition?.prototype', 'getClientRect'],
  ['globalThis.Document?.prototype', 'caretPositionFromPoint'],
];
const taken = NEWER.flatMap(([owner, names]) =>
  names.split(' ').map((name) => `try { delete (${owner})[${JSON.stringify(name)}] } catch {}`),
);
const OLD = `${taken.join(';')};\n`;

/** All scripts of a build, those of pdf.js included. */
const scriptsIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.m?js$/.test(name));

const folder = mkdtempSync(join(tmpdir(), 'gouji-older-'));
let rig: Rig;
beforeAll(async () => {
  cpSync(extensionFolder, folder, { recursive: true });
  for (const name of scriptsIn(folder)) writeFileSync(join(folder, name), OLD + readFileSync(join(folder, name), 'utf8'));
  rig = await launch({ extension: folder, routes: { '/report.pdf': file(sample) } });
  await rig.ctx.grantPermissions(['clipboard-read', 'clipboard-write']);
}, 120_000);
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

it('nothing newer is left to the extension', async () => {
  const left = await rig.worker.evaluate(
    '[typeof URL.parse, typeof Promise.try, typeof new Set().union, typeof globalThis.browser]',
  );
  expect(left).toEqual(Array.from({ length: 4 }, () => 'undefined'));
});

it('a page is audited and marked, popup and panel tell of it', { timeout: 180_000 }, async () => {
  await rig.closePages();
  const page = await rig.openInFront('/row-total.html');
  await badge(rig, page, '1', 60_000);
  expect(factsOf(await marked(page), 'primary')).toEqual([culprit]);
  await click(rig, page);
  const panel = await openPanel(rig, page);
  await panel.getByRole('button', { name: '确认' }).first().click();
  await expect.poll(() => panel.locator('body').textContent(), { timeout: 60_000 }).toContain('已处理 1');
});

it('a draft, a PDF and the desk work', { timeout: 240_000 }, async () => {
  const draft = await openPage(rig, 'draft.html?lang=zh');
  await paste(draft, pageOf('transposed'));
  await draft.waitForSelector('.draft__report', { timeout: 60_000 });
  const viewer = await view(rig, '/report.pdf');
  await isDone(viewer);
  expect(factsOf(await marked(viewer), 'primary')).toEqual([ASKED]);
  const desk = await openPage(rig, 'desk.html?lang=zh');
  await expect.poll(() => desk.getByRole('button').count(), { timeout: 60_000 }).toBeGreaterThan(1);
});
