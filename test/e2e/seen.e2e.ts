import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Audit } from '../../src/audit/types';
import type { TabState } from '../../src/messages';
import { badge, cardText, factsOf, hover, marked } from './marks';
import { launch, type Rig } from './rig';
import { FIGURE, OUTCOMES } from './shown';
import { FALSE_FINDING, HIDDEN_FINDING, HONEST } from './seen-ways';
import { ELSEWHERE, SENTENCES, WHOLE, portions, routes } from './seen-pages';

let rig: Rig;
beforeAll(async () => {
  rig = await launch({ routes });
});
afterAll(() => rig?.close());
afterEach(() => rig.closePages());

async function auditOf(page: Page): Promise<Audit> {
  const { frames } = (await rig.sendToBackground({ kind: 'open', tab: await rig.tabId(page) })) as TabState;
  const [audit] = frames[0]?.result.audits ?? [];
  if (!audit?.report) throw new Error('no report was audited');
  return audit;
}

const factOf = (audit: Audit, outcome: string | undefined) => audit.report?.facts[`requests/${outcome}/naturalPerson`];
function verdictOf(audit: Audit, id: string): string {
  const { verdict = '', reason = '' } = audit.relations.find((relation) => relation.id === id) ?? {};
  return [verdict, reason].filter(Boolean).join(' ');
}
const rulesOf = ({ findings }: Audit): string[] => [...new Set(findings.map(({ rule }) => rule))].sort();

describe.each([
  ['what is written and not shown is no finding', 'false', FALSE_FINDING],
  ['what is shown otherwise hides no finding', 'hidden', HIDDEN_FINDING],
])('%s', (_, name, ways) => {
  describe.each(portions(ways).map((some, at) => [at, some] as const))('(page %i)', (at, some) => {
    let audit: Audit;
    beforeAll(async () => {
      audit = await auditOf(await rig.openInFront(`/${name}-${at}.html`));
    });

    it.each(some.map(([way, { seen }], row) => [way, seen, OUTCOMES[row]] as const))('%s', (_way, seen, outcome) => {
      expect(factOf(audit, outcome)).toMatchObject({ value: null, seen });
      expect(verdictOf(audit, `requests.rowTotal/${outcome}`)).toBe('unchecked not-as-seen');
    });

    it('and nothing else is found', () => {
      expect(audit.coverage.violated).toBe(0);
      expect(rulesOf(audit)).toEqual(['not-as-seen']);
      expect(audit.findings[0]?.params['count']).toBe(some.length);
    });
  });
});

describe('a figure that shows what is written', () => {
  let audit: Audit;
  beforeAll(async () => {
    audit = await auditOf(await rig.openInFront('/honest-0.html'));
  });

  it.each(Object.keys(HONEST).map((way, row) => [way, OUTCOMES[row]] as const))('%s', (_, outcome) => {
    expect(factOf(audit, outcome)?.seen).toBeUndefined();
    expect(factOf(audit, outcome)?.value).toBe(FIGURE);
  });

  it('is checked', () => {
    expect(audit.coverage).toMatchObject({ holds: 42 });
    expect(rulesOf(audit)).toEqual([]);
  });
});

describe('a table', () => {
  it.each(Object.keys(WHOLE).map((way, at) => [way, at] as const))('%s is read as it is written', async (_, at) => {
    const audit = await auditOf(await rig.openInFront(`/whole-${at}.html`));
    expect(verdictOf(audit, 'requests.rowTotal/granted')).toBe('violated');
    expect(audit.coverage).toMatchObject({ violated: 2, unchecked: 0 });
    expect(rulesOf(audit)).not.toContain('not-as-seen');
  });
});

describe('a figure that stands elsewhere than its table has it', () => {
  it.each(Object.keys(ELSEWHERE).map((way, at) => [way, at] as const))('%s, counts for nothing', async (_, at) => {
    const audit = await auditOf(await rig.openInFront(`/elsewhere-${at}.html`));
    expect(factOf(audit, 'granted')).toMatchObject({ value: null, seen: '' });
    expect(audit.coverage.violated).toBe(0);
    expect(rulesOf(audit)).toEqual(['not-as-seen']);
  });
});

it('what the browser draws only when the reader comes to it is looked at then', async () => {
  const page = await rig.openInFront('/drawn-later.html');
  await badge(rig, page, '✓');
  await page.evaluate("document.querySelector('.far').scrollIntoView()");
  await badge(rig, page, '1');
  expect(rulesOf(await auditOf(page))).toEqual(['not-as-seen']);
});

describe('a page that shows one figure in every frame and says another between them', () => {
  it('is not accused of what nobody sees', async () => {
    const page = await rig.openInFront('/flickers-true.html');
    await badge(rig, page, '1');
    const audit = await auditOf(page);
    expect([audit.coverage.violated, rulesOf(audit)]).toEqual([0, ['not-as-seen']]);
  });

  it('does not pass for sound', async () => {
    const page = await rig.openInFront('/flickers-false.html');
    await badge(rig, page, '1');
    // It is read again and again, and says the one figure or the other each time.
    for (let time = 0; time < 20; time++) expect((await auditOf(page)).coverage.holds).toBeLessThan(42);
  });
});

describe('a sentence', () => {
  it.each(Object.entries(SENTENCES).map(([way, { verdict, seen }], at) => [way, verdict, seen, at] as const))(
    '%s (%s)',
    async (_, verdict, seen, at) => {
      const audit = await auditOf(await rig.openInFront(`/sentence-${at}.html`));
      const [claim] = audit.report?.claims ?? [];
      expect([claim?.verdict, claim?.reason].filter(Boolean).join(' ')).toBe(verdict);
      expect(claim?.seen).toBe(seen);
      expect(rulesOf(audit)).toEqual(verdict === 'violated' ? ['claim-violated'] : seen === undefined ? [] : ['not-as-seen']);
    },
  );
});

interface Action {
  setBadgeText(details: { readonly tabId?: number; readonly text?: string }): Promise<void>;
}

describe('nobody is accused for a moment', () => {
  /** Every text that the badge of a tab gets from now on. */
  const badgesOf = async (tab: number): Promise<() => Promise<string[]>> => {
    await rig.worker.evaluate(() => {
      const { action } = (globalThis as unknown as { chrome: { action: Action } }).chrome;
      const log: [number | undefined, string][] = [];
      Object.assign(globalThis, { log });
      const set = action.setBadgeText.bind(action);
      action.setBadgeText = (details) => {
        log.push([details.tabId, details.text ?? '']);
        return set(details);
      };
    });
    return () =>
      rig.worker.evaluate(
        (of) =>
          (globalThis as unknown as { log: [number, string][] }).log.flatMap(([tab, text]) => (tab === of && text ? [text] : [])),
        tab,
      );
  };

  it('and nothing passes for sound that is shown otherwise, however often it is looked at', async () => {
    const page = await rig.openInFront('/index.html');
    const badges = await badgesOf(await rig.tabId(page));
    await page.goto('http://www.jiangcheng.gov.cn/false-0.html');
    await badge(rig, page, '1');
    expect(new Set(await badges())).toEqual(new Set(['1']));
    await page.goto('http://www.jiangcheng.gov.cn/hidden-0.html');
    await badge(rig, page, '1');
    await page.waitForTimeout(1500);
    const before = (await badges()).length;
    for (let at = 0; at < 3; at++) {
      await page.evaluate((n) => document.querySelector('table')?.setAttribute('data-n', String(n)), at);
      await page.evaluate(() => document.querySelector('h1 + h2')?.append('\u200b'));
      await page.waitForTimeout(700);
    }
    expect((await badges()).slice(before).filter((text) => text !== '1')).toEqual([]);
  });
});

describe('a cell that is shown otherwise', () => {
  it('is marked, and its card says what stands where', async () => {
    const page = await rig.openInFront('/false-0.html');
    const marks = await marked(page);
    expect(factsOf(marks, 'primary')).toContain('requests/granted/naturalPerson');
    await hover(page, 'requests/granted/naturalPerson');
    await expect.poll(() => cardText(page)).toMatch(/代码中为“1211”，页面显示为“12”/);
  });
});
