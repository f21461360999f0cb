import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inLayer } from '../inside';
import { badge, cardText, marked } from '../marks';
import { artifact, launch, type Page, type Popup, type Rig } from './rig';

/** The main scenario of the panel in Firefox, where it is the sidebar: one report from its badge to the record of what was found. */

/** A bound for what would hang; nothing is waited for by time. */
const PATIENCE = 60_000;

let rig: Rig;
/** Where Firefox saves. */
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-saved-'));
  rig = await launch({ prefs: { 'browser.download.folderList': 2, 'browser.download.dir': folder } });
});
afterEach(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the sidebar as a reader does: by the toolbar button, and by the button in the popup. */
async function openSidebar(page: Page): Promise<Popup> {
  await rig.triggerAction(page);
  const popup = await rig.popup();
  await popup.click('.main-way');
  return rig.sidebar();
}

const button = (name: string): string =>
  `[...document.querySelectorAll('button, summary')].find((one) => one.innerText.includes('${name}'))`;
const press = (panel: Popup, name: string): Promise<unknown> =>
  panel.until(`(one => (one?.click(), !!one))(${button(name)})`, PATIENCE);
const says = (panel: Popup, text: string): Promise<unknown> =>
  panel.until(`document.querySelector('main').innerText.replaceAll('\\u00a0', ' ').includes('${text}')`, PATIENCE);
/** Where the page has framed what the panel speaks of. */
const framed = (page: Page) => inLayer(page, (layer) => layer.querySelectorAll('.mark[data-part]').length);

it('a journalist goes from the badge over both places of a doubt to a record, which a closed sidebar does not lose', async () => {
  const page = await rig.open('/claim-differs.html');
  await marked(page);
  await badge(rig, page, '1', PATIENCE);
  const panel = await openSidebar(page);
  await says(panel, '正文 2 ≠ 表三 3');
  await press(panel, '正文');
  await expect.poll(() => page.evaluate('scrollY'), { timeout: PATIENCE }).toBeGreaterThan(0);
  await press(panel, '表格');
  await expect.poll(() => framed(page), { timeout: PATIENCE }).toBeGreaterThan(0);
  expect(await cardText(page)).toBe('');
  await press(panel, '待问');
  await panel.until(`document.querySelector('.entry__decided')?.innerText === '待问'`, PATIENCE);
  await press(panel, '核对范围');
  await says(panel, '正文与表格相符的数字');
  await panel.screenshot(artifact('firefox/sidebar.png'));
  await panel.close();
  const again = await openSidebar(page);
  await again.until(`document.querySelector('.entry__decided')?.innerText === '待问'`, PATIENCE);
  await press(again, '保存核对记录');
  // Beside it lies what is still being written.
  const saved = () => readdirSync(folder).find((name) => /^核对记录_临澜县退役军人事务局_2023_\d{4}-\d\d-\d\d\.html$/.test(name));
  await expect.poll(() => (saved() ? statSync(join(folder, saved() ?? '')).size : 0), { timeout: PATIENCE }).toBeGreaterThan(0);
  const name = saved() ?? '';
  const record = readFileSync(join(folder, name), 'utf8');
  for (const told of ['受理政府信息公开申请2件', '待问', '42']) expect(record).toContain(told);
});
