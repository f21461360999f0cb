import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { FRAMES } from './reach-pages';
import { launch, type Rig } from './rig';

/** What a page says of its frames when it is asked by itself, clause by clause: beside the browser's own word it decides what counts. */

const ENTRY = 'virtual:asked';
const ASKED = `import { framedBy } from '/src/page/reach.ts';
import { Sheets } from '/src/page/cover.ts';
globalThis.asked = (frame) => framedBy(document, frame, new Sheets(document.documentElement));`;

/** The code of the page side that is asked, as one script. */
async function script(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      {
        name: 'asked',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? ASKED : null),
      },
    ],
    build: { write: false, rollupOptions: { input: ENTRY, output: { format: 'iife' } } },
  })) as Rollup.RollupOutput;
  return built.output[0].code;
}

let rig: Rig;
let page: Page;
let asked = '';
beforeAll(async () => {
  asked = await script();
  rig = await launch({ routes: { '/blank.html': '<!doctype html><title>栏目</title>' } });
  page = await rig.openInFront('/blank.html');
});
afterAll(() => rig.close());

describe('a frame', () => {
  it.each(Object.entries(FRAMES))('%s', async (_, { html, reach, masked = false, veiled = false }) => {
    await page.setContent(`<!doctype html><body style="margin:8px">${html}`);
    await page.evaluate(asked);
    const told = await page.evaluate(`asked(document.getElementById('frame'))`);
    expect(told).toMatchObject({ reach, masked, veiled });
  });
});
