import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { TabState } from '../../src/messages';
import type { Rig } from './rig';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** The rules of axe that ask for colours and places; all others ask the elements alone, which a scheme or a width leaves as they are. */
export const BY_LOOKS = ['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'];

/** What axe finds on a page, in words; by all of its rules that are on, or by some. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe);
  const options = JSON.stringify(rules ? { runOnly: rules, resultTypes: ['violations'] } : { resultTypes: ['violations'] });
  const found = await page.evaluate<{ violations: Violation[] }>(`axe.run(${options})`);
  return found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join(' | ')}`,
  );
}

/** The texts of what a selector names, as far as something around them cuts any of it off. */
export const cutOff = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((named) => {
    const isCut = (one: Element): boolean => {
      const rects = [...one.getClientRects()];
      for (let around = one.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflow === 'visible') continue;
        const edge = around.getBoundingClientRect();
        if (rects.some(({ right, bottom }) => right > edge.right + 1 || bottom > edge.bottom + 1)) return true;
      }
      return false;
    };
    const all = [...document.querySelectorAll<HTMLElement>(named)].filter((one) => one.checkVisibility());
    return all.filter(isCut).map(({ innerText }) => innerText);
  }, selector);

/** What a list of reports leads to. */
const LISTED = ['江城市水务局', '江城市林业局', '江城市统计局'].map((body, n) => ({
  text: `${body}2024年政府信息公开工作年度报告`,
  address: `http://www.jiangcheng.gov.cn/nb/2025/${n}.html`,
}));

export interface Look {
  readonly scheme: 'light' | 'dark';
  readonly lang: string;
  readonly width: number;
  readonly height?: number;
}

/** The panel of a tab, as a page of its own, as wide as it opens. */
export async function openPanel(rig: Pick<Rig, 'ctx' | 'id' | 'tabId'>, page: Page, lang = 'zh'): Promise<Page> {
  const tab = await rig.tabId(page);
  const panel = await rig.ctx.newPage();
  await panel.setViewportSize({ width: 360, height: 720 });
  await panel.goto(`chrome-extension://${rig.id}/sidepanel.html?tab=${tab}&lang=${lang}`);
  await panel.waitForSelector('main[aria-busy="false"]');
  return panel;
}

/** A surface as a page of the build, with what the background answers and tells laid down; everything else is as it is. `tell` of its world tells more. */
export async function openSurface(rig: Rig, name: 'popup' | 'sidepanel', state: TabState, look: Look): Promise<Page> {
  const page = await rig.ctx.newPage();
  await page.setViewportSize({ width: look.width, height: look.height ?? 600 });
  await page.emulateMedia({ colorScheme: look.scheme, reducedMotion: 'reduce' });
  await page.addInitScript(
    ([told, links]) => {
      type Hear = (message: unknown) => void;
      const world = globalThis as unknown as Record<string, { runtime?: { sendMessage: unknown; connect: unknown } } | undefined>;
      const port = {
        onMessage: {
          addListener: (hear: Hear) => {
            const tell = (state: unknown): void => hear({ kind: 'tab-news', tab: 1, state });
            Object.assign(globalThis, { tell });
            setTimeout(() => tell(told));
          },
        },
        onDisconnect: { addListener: () => undefined },
        disconnect: () => undefined,
      };
      for (const api of [world.chrome, world.browser])
        if (api?.runtime)
          Object.assign(api.runtime, {
            sendMessage: (message: { kind?: string }) => Promise.resolve(message.kind === 'links' ? links : told),
            connect: () => port,
          });
    },
    [state, LISTED] as const,
  );
  await page.goto(`chrome-extension://${rig.id}/${name}.html?tab=1&lang=${look.lang}`);
  await page.waitForSelector('main[aria-busy="false"]');
  return page;
}
