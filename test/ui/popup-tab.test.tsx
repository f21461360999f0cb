// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../src/ui/popup';
import {
  all,
  answerWith,
  askedForLinks,
  click,
  hear,
  openPorts,
  root,
  sent,
  show,
  showPanel,
  stopBackground,
  text,
} from './stage';
import * as states from './states';

describe('what is no report', () => {
  it.each([
    ['a list', states.listPage, '这是年度报告的目录页'],
    ['a notice', () => states.notReport('notice'), '这是有关年度报告的通知或消息'],
    ['the blank form', () => states.notReport('blank-form'), '这是尚未填写的报告格式'],
    ['another form', () => states.notReport('other-form'), '这是另一种法定报表'],
    ['a report of 2018 and before', () => states.notReport('pre-2019-form'), '这是 2018 年及以前的年度报告'],
    ['a report behind a tab that is not open', states.unopened, '没有看到年度报告的正文'],
    ['a page that is loading', () => states.waiting('page'), '还在等待页面'],
    ['a report that may arrive', () => states.waiting('report'), '还在等待页面'],
    ['a PDF', () => states.closed('pdf'), '这是 PDF 文件'],
    ['a PDF that was looked at', states.pdf, '核验此 PDF'],
    ['another page', states.noReport, '这个页面不是年度报告'],
    ['a page of the browser', () => states.closed('browser-page'), '这是浏览器自己的页面'],
    ['a page without access', () => states.closed('no-access'), '没有读取此页面的权限'],
  ])('%s is said to be none, and what can be done', async (_name, state, expected) => {
    await show(state());
    expect(text()).toContain(expected);
    if (state !== states.noReport) expect(text()).not.toContain('不是年度报告');
    expect(root.querySelector('[role=switch], .verdict')).toBeNull();
  });

  it('a list names its reports, as far as they are addresses of the web', async () => {
    answerWith(states.listPage(), () =>
      Promise.resolve({
        reports: [
          { text: '江城市2023年政府信息公开工作年度报告', address: 'http://www.jiangcheng.gov.cn/2023.html' },
          { text: '江城市2022年政府信息公开工作年度报告', address: 'http://www.jiangcheng.gov.cn/2022.pdf', isFile: true },
          { text: '点我', address: 'javascript:alert(1)' },
          { text: 1 },
        ],
      }),
    );
    await act(() => render(<Popup lang="zh" query="?tab=7" />, root));
    await vi.waitFor(() => expect(text('.listed')).not.toBe(''), 10_000);
    expect(askedForLinks).toEqual([{ kind: 'links', tab: 7, frame: 0 }]);
    expect(text('.listed')).toBe(
      '巡查此栏目本页列出的报告（2 份）江城市2023年政府信息公开工作年度报告江城市2022年政府信息公开工作年度报告 核验此附件',
    );
    const sweep = root.querySelector<HTMLAnchorElement>('.listed > a')?.getAttribute('href');
    expect(sweep).toBe(`/desk.html#from=${encodeURIComponent(states.listPage().frames[0]?.result.address ?? '?')}`);
    expect(root.querySelector<HTMLAnchorElement>('.listed .links a')?.href).toBe('http://www.jiangcheng.gov.cn/2023.html');
  });

  it('names frames of other sites and opens them by themselves', async () => {
    await show(states.foreign());
    expect(text()).toContain('页面本身没有年度报告');
    await vi.waitFor(() => expect(text('.frames')).toContain('docs.example.com'), 10_000);
    expect(root.querySelector('a')?.getAttribute('aria-label')).toBe('打开 江城市2024年政府信息公开工作年度报告');
  });
});

describe('several reports', () => {
  it('stand one under another, each with its verdict, and jump within their own frame', async () => {
    await show(states.several());
    expect(all('.several > summary').map((summary) => summary.includes('第 '))).toEqual([true, true]);
    expect(all('.several > summary')[1]).toContain('未见疑点');
    await click('.tool--jump');
    expect(sent.at(-1)).toMatchObject({ kind: 'jump', frame: 0 });
  });
});

describe('a check that does not finish', () => {
  it.each([
    ['an answer that is none', undefined],
    ['an answer of another kind', { address: 1 }],
    ['frames that hold no result', { ...states.clean(), frames: [{ frame: 0, result: null }] }],
    ['a background that gave up', states.closed('failed')],
  ])('%s can be tried again', async (_name, answer) => {
    await show(answer);
    expect(text()).toContain('没有完成核对');
    answerWith(states.clean());
    await click('button', '再试一次');
    expect(text('.verdict__line')).toBe('未见疑点');
  });

  it.each([
    ['of the page itself is none of an empty frame in it', 'nothing', ''],
    ['of the page itself is said above what a frame in it came to', 'report', '未见疑点'],
  ] as const)('%s', async (_, framed, verdict) => {
    await show(states.unanswered(framed));
    expect(text('.notice__heading')).toBe('没有完成核对');
    expect(text()).not.toContain('不是年度报告');
    expect(text()).toContain(verdict);
    answerWith(states.violated());
    await click('button', '再试一次');
    expect(text('.notice__heading')).toBe('');
    expect(text('.verdict__line')).toContain('2 个疑点');
  });

  it('shows what comes later as soon as it comes', async () => {
    await show(states.unanswered('nothing'));
    expect(openPorts()).toEqual(['tab 7']);
    await hear({ kind: 'tab-news', tab: 8, state: states.clean() });
    await hear({ kind: 'tab-news', tab: 7, state: { ...states.clean(), frames: 'none' } });
    await hear('nonsense');
    expect(text('.notice__heading')).toBe('没有完成核对');
    await hear({ kind: 'tab-news', tab: 7, state: states.clean() });
    expect(text('.verdict__line')).toBe('未见疑点');
  });

  it('that is under way says so, what happens next, and what came of it when it has ended', async () => {
    await show(states.underWay());
    expect(text('.notice__heading')).toBe('核对还没有结束');
    expect(text()).toContain('最长等十秒');
    expect(root.querySelector('.notice button')).toBeNull();
    await hear({ kind: 'tab-news', tab: 7, state: states.stopped() });
    expect(text('.notice__heading')).toBe('没有完成核对');
    expect(text('.notice__reason')).toContain('超过时限');
    expect(text('.notice__advice')).toContain('核对用时过长，已停止');
  });

  it('is followed on when the background was stopped, and no more when the popup goes', async () => {
    await show(states.underWay());
    stopBackground();
    await act(() => new Promise<void>((done) => setTimeout(done, 1200)));
    expect(openPorts()).toEqual(['tab 7']);
    await hear({ kind: 'tab-news', tab: 7, state: states.clean() });
    expect(text('.verdict__line')).toBe('未见疑点');
    await act(() => render(null, root));
    expect(openPorts()).toEqual([]);
  });

  it('shows that it is at work', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(() => new Promise<never>(() => undefined));
    await act(() => render(<Popup lang="zh" query="?tab=7" />, root));
    expect(text('[role=status]')).toBe('正在核对…');
  });
});

describe('a page of which a frame does not answer', () => {
  it('is not said to be no report', async () => {
    await show(states.partial('nothing'));
    expect(text('.notice__heading')).toBe('没有完成核对');
  });

  it('shows the report that it has, and says that it may not be all', async () => {
    await show(states.partial('report'));
    expect(text('.verdict__line')).toBe('未见疑点');
    expect(text()).toContain('页面里有框架没有回应，或者框架过多，其中的内容没有核对。');
  });
});

it('a report that nobody sees is said to be there and not to count', async () => {
  await show(states.unseen());
  expect(text('.notice__heading')).toBe('这个页面不是年度报告');
  expect(text()).toContain('看不到的框架中有 1 份报告，没有计入');
});

describe('reports that there was no room for', () => {
  it('are counted below those that are shown', async () => {
    await show(states.omitted(true));
    expect(text()).toContain('另有 3 份报告没有列出');
    expect(text('.verdict__line')).toBe('未见疑点');
  });

  it('are said to be too large where none is shown', async () => {
    await show(states.omitted(false));
    expect(text('.notice__heading')).toBe('这份报告无法核对');
    expect(text('.notice__reason')).toContain('内容过多');
  });
});

describe('text of a page', () => {
  it('is only ever text', async () => {
    const state = states.clean();
    const hostile = '<img src=x onerror=alert(1)>{value}';
    const report = state.frames[0]?.result.audits[0]?.report;
    if (report) report.title = hostile;
    await showPanel(state);
    expect(text('.identity__title')).toBe(hostile);
    expect(root.querySelectorAll('main img')).toHaveLength(0);
  });
});
