// Pictures for the stores, 1280 x 800, in both languages: a report with its card, popup and panel where the browser shows them, and
// the desk. Each surface is taken by itself, as nothing draws the window around them.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, say } from './setup.mjs';

const SIZE = { width: 1280, height: 800 };
const PANEL = 380;
const POPUP = { width: 400, height: 600 };

/** What its end-to-end test leaves of the desk. */
const deskPicture = (lang) => join(root, '.artifacts', 'e2e', 'desk', `again-light-${lang}.png`);

const dataOf = (png) => `data:image/png;base64,${png.toString('base64')}`;

/** Draws pictures over each other: each with where it lies, by a style. */
async function compose(context, pictures, path) {
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  const drawn = pictures.map(([png, style]) => `<img style="position:absolute;${style}" src="${dataOf(png)}">`).join('');
  await page.setContent(`<body style="margin:0;background:#fff">${drawn}`, { waitUntil: 'load' });
  await page.screenshot({ path });
  await page.close();
}

/**
 * Takes them.
 * @param taken what takes pictures: of the marked page of a size, and of a surface that speaks of it.
 */
export async function storePictures({ context }, lang, folder, taken) {
  const at = (name) => join(folder, `${name}-${lang}.png`);
  await taken.page(SIZE, at('page'));
  const page = readFileSync(at('page'));
  const popup = await taken.surface('popup.html', POPUP);
  const shadow = 'right:12px;top:8px;border-radius:10px;box-shadow:0 4px 24px #0006';
  await compose(
    context,
    [
      [page, 'inset:0'],
      [popup, shadow],
    ],
    at('popup'),
  );
  await taken.page({ ...SIZE, width: SIZE.width - PANEL }, at('panel'));
  const panel = await taken.surface('sidepanel.html', { width: PANEL, height: SIZE.height });
  const beside = `right:0;top:0;height:${SIZE.height}px;box-shadow:0 0 0 1px #0003`;
  await compose(
    context,
    [
      [readFileSync(at('panel')), 'left:0;top:0'],
      [panel, beside],
    ],
    at('panel'),
  );
  if (!existsSync(deskPicture(lang)))
    return say(`no picture of the desk: npm run e2e -- test/e2e/desk-sweep.e2e.ts leaves ${deskPicture(lang)}`);
  await compose(context, [[readFileSync(deskPicture(lang)), 'inset:0;width:100%']], at('desk'));
}
