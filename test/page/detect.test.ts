// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detect } from '../../src/page/detect';
import { listen } from '../../src/page/listen';
import { waitUntil, watch } from '../../src/page/wait';
import type { Page } from '../../src/readers/dom';
import { pageFrom } from '../page-from';

vi.mock('../../src/page/listen', async (original) => ({ listen: vi.fn((await original<{ listen: typeof listen }>()).listen) }));

const NAME = '清源县财政局2023年政府信息公开工作年度报告';
const TABLE = '<table><tr><th>勾稽</th><th>申请人情况</th></tr><tr><td>自<span>然</span>人</td><td>总计</td></tr></table>';
const COLUMN = 'http://www.qy.gov.cn/zfxxgknb/index.html';
const PLAIN = 'http://www.qy.gov.cn/a.html';

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
    ['news', '县政府召开常务会议', '<p>会议听取政府信息公开工作汇报。</p>', PLAIN, 'nothing'],
    ['a table of something else', '财政预算', '<table><tr><td>自然人</td><td>税收</td></tr></table>', PLAIN, 'nothing'],
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
    vi.advanceTimersByTime(400);
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
    const look = vi.fn<() => boolean>(() => false);
    const end = new AbortController();
    waitUntil(pageFrom(document), look, end);
    vi.advanceTimersByTime(5000);
    press();
    vi.advanceTimersByTime(5000);
    expect(look).not.toHaveBeenCalled();
    document.body.append('…');
    await Promise.resolve();
    vi.advanceTimersByTime(400);
    expect(look).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(20_000);
    document.body.click();
    vi.advanceTimersByTime(400);
    expect(look).toHaveBeenCalledOnce();
    press();
    vi.advanceTimersByTime(400);
    expect(look).toHaveBeenCalledTimes(2);
    end.abort();
  });

  it('rests after 15 seconds, until the reader clicks', async () => {
    document.title = NAME;
    const found = vi.fn<() => void>();
    watch(pageFrom(document), found);
    vi.advanceTimersByTime(16_000);
    await arrive();
    expect(found).not.toHaveBeenCalled();
    press();
    vi.advanceTimersByTime(400);
    expect(found).toHaveBeenCalledOnce();
  });

  it('leaves no observer and no listener on other pages', () => {
    document.title = '县政府召开常务会议';
    vi.mocked(listen).mockClear();
    const observe = vi.spyOn(MutationObserver.prototype, 'observe');
    watch(pageFrom(document), vi.fn<() => void>());
    expect(listen).not.toHaveBeenCalled();
    expect(observe).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
