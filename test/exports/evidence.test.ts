import { describe, expect, it } from 'vitest';
import { doubtsOf } from '../../src/audit/doubts';
import { evidenceName, pictureOf } from '../../src/exports/evidence';
import { errorsOf, evidenceOf, markupOf, opened, readMarkup, textAt } from './evidence-pages';
import { faultsOf } from './validated';

const SAMPLES = [
  'golden-city-2025',
  'golden-shanghai-2019',
  'row-total',
  'claim-differs',
  'lost-cell',
  'blank-total',
  'table-missing',
  'seed-003',
];
const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe.each(SAMPLES)('the evidence page of %s', (name) => {
  const read = readMarkup(markupOf(name));
  const page = evidenceOf(read);
  const document = opened(page);
  const { report } = read.audit;

  it('is HTML without a fault, in both languages', () => {
    expect(errorsOf(page)).toEqual([]);
    expect(errorsOf(evidenceOf(read, {}, 'en'))).toEqual([]);
    expect(faultsOf(page)).toEqual([]);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of document.querySelectorAll('a')) {
      expect(link.getAttribute('href')).toMatch(/^#/);
      expect(ids).toContain(link.getAttribute('href')?.slice(1));
    }
  });

  it('shows every figure as it was read, in the cell from which it was', () => {
    const facts = Object.entries(report?.facts ?? {});
    expect(facts.length).toBeGreaterThan(20);
    for (const [id, { raw }] of facts)
      expect(squeezed(textAt(document, `p-${id.replaceAll('/', '-')}`) ?? '')).toContain(squeezed(raw));
  });

  it('marks every figure of the text that was compared, and every one that was not', () => {
    const shown = [...document.querySelectorAll('.paper mark[id^=p-claim-], .paper td[id^=p-claim-]')];
    for (const mark of shown) {
      const claim = report?.claims[Number(mark.id.slice('p-claim-'.length))];
      expect(claim).toBeDefined();
      expect(squeezed(claim?.quote ?? '')).toContain(squeezed(textAt(document, mark.id) ?? ''));
    }
    const places = new Set(report?.claims.map(({ place }) => JSON.stringify(place)));
    expect(shown.length).toBe(places.size);
  });

  it('lists every doubt, every relation, and nothing as checked that was not', () => {
    expect(document.querySelectorAll('article.doubt')).toHaveLength(doubtsOf(read.audit).length);
    const { holds, violated, unchecked } = read.audit.coverage;
    const years = read.audit.continuity.filter(({ verdict }) => verdict !== 'unchecked').length;
    expect(document.querySelectorAll('tr > td:last-child > .holds')).toHaveLength(
      holds + years + (report?.claims.filter(({ verdict }) => verdict === 'holds').length ?? 0),
    );
    expect(document.querySelectorAll('article .violated')).toHaveLength(0);
    expect(page).toContain(`勾稽关系 ${holds}/${read.audit.coverage.relations} 成立`);
    if (unchecked) expect(page).toContain(`勾稽关系（${unchecked} 项）`);
    expect(violated + holds + unchecked).toBe(read.audit.coverage.relations);
  });

  it('says where and when, what the hash is of, and that it asks and does not judge', () => {
    for (const told of [
      'ab'.repeat(32),
      '核对时浏览器中的网页内容',
      '2026-01-20 16:00:00 +08:00',
      '2026-01-20 08:00:00',
      '不是结论',
    ])
      expect(page).toContain(told);
    expect(page).not.toMatch(/错误|造假/);
  });

  it('runs nothing and asks for nothing outside', () => {
    expect(document.querySelectorAll('script, link, iframe, form, object, embed, base, svg')).toHaveLength(0);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toMatch(/^default-src 'none';/);
    const names = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes].map((one) => one.name));
    expect(names.filter((one) => /^on|^style$|^srcset$|^action$/.test(one))).toEqual([]);
    expect(page).not.toMatch(/url\(|@import/);
  });
});

describe('a doubt in evidence', () => {
  const read = readMarkup(markupOf('claim-differs'));
  const document = opened(evidenceOf(read));

  it('about a sentence quotes it with its figure, beside the cells that it is of', () => {
    const claim = read.audit.report?.claims.find(({ verdict }) => verdict === 'violated');
    const quote = [...document.querySelectorAll('article.doubt q')].find((one) => one.querySelector('mark'));
    expect(quote?.textContent).toContain(claim?.quote.slice(-6));
    expect(quote?.querySelector('mark')?.textContent).toContain(String(claim?.value));
    expect(document.querySelector('.paper mark.asked sup, .paper mark.asked + sup')?.textContent).toMatch(/^\[\d+\]$/);
  });

  it('says what was decided, by whom, and that figures have changed since', () => {
    const id = read.audit.findings[0]?.id ?? '';
    const decision = { verdict: 'to-ask', note: '已致电', who: '王', when: '2026-01-21T07:05:09.846Z', stale: true } as const;
    const decided = opened(evidenceOf(read, { decisions: { [id]: decision } })).querySelector('article.doubt')?.textContent;
    for (const told of ['待问', '已致电', '王', '2026-01-21', '数值有变化']) expect(decided).toContain(told);
  });
});

describe('what the server sent', () => {
  const read = readMarkup(markupOf('row-total'));
  const figures = Object.fromEntries(Object.entries(read.audit.report?.facts ?? {}).map(([id, { raw }]) => [id, raw]));
  const at = { local: '2026-01-20 16:05:00 +08:00', utc: '2026-01-20 08:05:00' };
  const fetched = { kind: 'fetched', at, bytes: 4321, sha256: 'cd'.repeat(32) } as const;

  it('stands beside what was shown, and is said to agree or to differ', () => {
    const same = evidenceOf(read, { served: { ...fetched, figures } });
    expect(same).toContain('cd'.repeat(32));
    expect(same).toContain('16:05:00');
    expect(same).toContain('与网页显示的一致');
    const others = { ...figures, 'requests/granted/total': '123456' };
    const differs = opened(evidenceOf(read, { served: { ...fetched, figures: others } })).body.textContent;
    expect(differs).toContain('与网页显示的不同：1 格');
    expect(differs).toContain('123456');
  });

  it('may hold no report, or not come at all', () => {
    expect(evidenceOf(read, { served: { ...fetched, figures: null } })).toContain('无法比较');
    expect(evidenceOf(read, { served: { kind: 'failed', at, status: 404 } })).toContain('404');
  });
});

describe('texts of a hostile page', () => {
  const NASTY = '<img src=x onerror=alert(1)><script>alert(2)</script>"\'&amp;\u202e\u2066龘\u0000\u0007\ud800\ufdd0';
  const encoded = NASTY.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const hostile = markupOf('row-total')
    .replace(/(<p[^>]*>)/, `$1${encoded}`)
    .replace(/<title>[^<]*/, (title) => `${title}${'长'.repeat(10_000)}`);
  const read = readMarkup(hostile);
  const report = read.audit.report && { ...read.audit.report, title: `${NASTY}${'名'.repeat(10_000)}`, agency: NASTY };
  const page = evidenceOf(
    { ...read, audit: { ...read.audit, report } },
    { address: `javascript:${NASTY}`, title: NASTY.repeat(300) },
  );

  it('are text and nothing else', () => {
    expect(errorsOf(page)).toEqual([]);
    const document = opened(page);
    expect(document.querySelectorAll('img, script, [onerror]')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toContain('<script>alert(2)</script>');
  });

  it('turn no writing round, and no name fills the page', () => {
    expect(page).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c\0]/);
    expect(page).toContain('[U+202E]');
    expect(opened(page).querySelector('h1')?.textContent?.length).toBeLessThan(700);
    expect(page.length).toBeLessThan(400_000);
  });

  it('make no picture but one with its own content, and no name of a file but a plain one', () => {
    expect(pictureOf('data:image/png;base64,iVBORw0KGgo=')).not.toBeNull();
    for (const address of [
      'https://x.example/a.png',
      'data:text/html,x',
      'data:image/svg+xml;base64,AAAA',
      'data:image/png;base64,"x',
    ])
      expect(pictureOf(address)).toBeNull();
    expect(evidenceName({ report }, '2026-01-20', 'zh')).toMatch(/^核对记录_[^\\/:*?"<>|\p{Cc}\p{Cf}]{1,60}\.html$/u);
    expect(evidenceName({ report: report && { ...report, agency: '江城市水务局' } }, '2026-01-20', 'zh')).toBe(
      `核对记录_江城市水务局_${report?.year}_2026-01-20.html`,
    );
  });
});

it('a report that could not be read says so', () => {
  const { audit } = readMarkup(markupOf('image-only'));
  const page = evidenceOf({ audit, transcript: null });
  expect(errorsOf(page)).toEqual([]);
  expect(page).toContain('没有核对这份报告');
});
