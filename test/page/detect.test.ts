// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detect, type Sight } from '../../src/page/detect';
import { waitUntil, watch } from '../../src/page/wait';
import type { Page } from '../../src/readers/dom';
import { pageFrom } from '../page-from';

const NAME = '清源县财政局2023年政府信息公开工作年度报告';
const TABLE = '<table><tr><th>勾稽</th><th>申请人情况</th></tr><tr><td>自<span>然</span>人</td><td>总计</td></tr></table>';
const COLUMN = 'http://www.qy.gov.cn/zfxxgknb/index.html';
const PLAIN = 'http://www.qy.gov.cn/a.html';

/** As much text as any page has. */
const STORY = '<p>会议研究部署重点工作。</p>'.repeat(50);

const parsed = (markup: string): Page => pageFrom(new DOMParser().parseFromString(markup, 'text/html'));
const page = (title: string, body: string): Page => parsed(`<title>${title}</title><body>${body}</body>`);

describe('what the detector sees', () => {
  it.each([
    ['a report with its tables', NAME, TABLE, PLAIN, 'report'],
    ['a report without any title, by its tables', '', TABLE, PLAIN, 'report'],
    [
      'a report in paragraphs',
      NAME,
      '<p>一、总体情况</p><p>二、主动公开政府信息情况</p><p>行政复议</p><p>存在的主要问题</p>',
      PLAIN,
      'report',
    ],
    ['a report that is only a file', NAME, '<a href="/P020240115.pdf">附件</a>', PLAIN, 'report'],
    ['a report that is still to come', NAME, '<p>正在加载…</p>', PLAIN, 'candidate'],
    ['a list of reports', '政府信息公开年报', '<ul><li><a href="/1.html">2023年</a></ul>', PLAIN, 'candidate'],
    ['a column of reports, by its address', '首页', '<div id="app"></div>', COLUMN, 'candidate'],
    ['news', '县政府召开常务会议', `<p>会议听取政府信息公开工作汇报。</p>${STORY}`, PLAIN, 'nothing'],
    ['a table of something else', '财政预算', `<table><tr><td>自然人</td><td>税收</td></tr></table>${STORY}`, PLAIN, 'nothing'],
    ['a page that is empty yet', '', '<div id="app"></div>', PLAIN, 'candidate'],
    ['a page that says that it is loading', '首页', '<nav>首页 公开 服务</nav><p>正在加载…</p>', PLAIN, 'candidate'],
    ['a page full of scripts and styles', '', `<script>${STORY}</script><style>${STORY}</style>`, PLAIN, 'candidate'],
  ])('%s', (_, title, body, address, sight) => {
    expect(detect(page(title, body), address)).toBe(sight);
  });

  it('reads heading and column name whatever the case of the tag', () => {
    const column = parsed('<meta name="COLUMNNAME" content="政府信息公开年度报告"><p>x</p>');
    expect(detect(column, PLAIN)).toBe('candidate');
    expect(detect(page('', '<h2>2020 年政府信息公开\n工作年度报告</h2>'), PLAIN)).toBe('candidate');
  });
});

describe('waiting for a report', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => {
    vi.useRealTimers();
    document.title = '';
    document.body.replaceChildren();
  });

  /** A click of the reader, which jsdom lets nobody make: a script's own click is told from it. */
  const press = (): void => {
    interface Inside {
      isTrusted: boolean;
      _dispatch(event: unknown): void;
    }
    const inside = (thing: object): Inside => Reflect.get(thing, Object.getOwnPropertySymbols(thing)[0] ?? '') as Inside;
    const click = inside(new Event('click', { bubbles: true }));
    click.isTrusted = true;
    inside(document.body)._dispatch(click);
  };

  const arrive = async (): Promise<void> => {
    document.body.insertAdjacentHTML('beforeend', TABLE);
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(400);
  };
  /** A change that is no report, and the look after it. */
  const tick = async (): Promise<void> => {
    document.body.append('…');
    await vi.advanceTimersByTimeAsync(400);
  };

  it('tells once when the table arrives', async () => {
    document.title = NAME;
    const found = vi.fn<() => void>();
    watch(pageFrom(document), found);
    vi.advanceTimersByTime(1000);
    expect(found).not.toHaveBeenCalled();
    await arrive();
    await arrive();
    expect(found).toHaveBeenCalledOnce();
  });

  it('looks again only after a change, or after a rest that may have hidden one', async () => {
    document.title = NAME;
    const look = vi.fn<() => Sight>(() => 'candidate');
    const end = new AbortController();
    waitUntil(pageFrom(document), look, 'candidate', end);
    vi.advanceTimersByTime(5000);
    press();
    vi.advanceTimersByTime(5000);
    expect(look).not.toHaveBeenCalled();
    for (let n = 0; n < 60; n++) await tick();
    expect(look).toHaveBeenCalledTimes(50);
    document.body.click();
    await tick();
    expect(look).toHaveBeenCalledTimes(50);
    press();
    await vi.advanceTimersByTimeAsync(400);
    expect(look).toHaveBeenCalledTimes(51);
    end.abort();
  });

  it.each([
    ['names a report', NAME],
    ['is empty', ''],
  ])('on a page that %s rests after 50 changes, until the reader clicks', async (_, title) => {
    document.title = title;
    const found = vi.fn<() => void>();
    watch(pageFrom(document), found);
    for (let n = 0; n < 60; n++) await tick();
    await arrive();
    expect(found).not.toHaveBeenCalled();
    press();
    await vi.advanceTimersByTimeAsync(400);
    expect(found).toHaveBeenCalledOnce();
  });

  it('does not end on a page that is quiet', async () => {
    const found = vi.fn<() => void>();
    watch(pageFrom(document), found);
    await vi.advanceTimersByTimeAsync(600_000);
    await arrive();
    expect(found).toHaveBeenCalledOnce();
  });

  it('leaves nothing on other pages that runs, listens or hears of their changes', async () => {
    document.title = '县政府召开常务会议';
    document.body.innerHTML = STORY;
    const found = vi.fn<() => void>();
    watch(pageFrom(document), found);
    await arrive();
    document.head.append(document.createElement('style'));
    press();
    await Promise.resolve();
    expect(vi.getTimerCount()).toBe(0);
    expect(found).not.toHaveBeenCalled();
  });

  it.each([
    ['body', () => document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: TABLE }))],
    [
      'title',
      () => {
        document.body.innerHTML = TABLE;
        document.title = NAME;
      },
    ],
  ])('sees that another page has come by its %s', async (_, change) => {
    document.title = '县政府召开常务会议';
    document.body.innerHTML = STORY;
    const found = vi.fn<() => void>();
    watch(pageFrom(document), found);
    change();
    await vi.advanceTimersByTimeAsync(400);
    expect(found).toHaveBeenCalledOnce();
  });
});
