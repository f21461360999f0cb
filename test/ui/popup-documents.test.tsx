// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../src/ui/popup';
import { answerWith, askedForLinks, root, show } from './stage';
import * as states from './states';

describe('documents beside what the popup tells', () => {
  /** What the page says of its links when it is asked. */
  const files = [
    { text: '附件：\u202efdp.年报', address: 'http://www.jiangcheng.gov.cn/show?id=3', isFile: true, isNamed: true },
    { text: '办事指南', address: 'http://www.jiangcheng.gov.cn/g.pdf', isFile: true, isNamed: false },
    { text: '<b>点我</b>', address: 'javascript:alert(1)', isFile: true, isNamed: true },
  ];
  const offersOf = async (state: unknown, count: number): Promise<string[]> => {
    answerWith(state, () => Promise.resolve({ reports: [], files }));
    await act(() => render(<Popup lang="zh" query="?tab=7" />, root));
    await vi.waitFor(() => expect(root.querySelectorAll('.links li').length).toBe(count), 10_000);
    const checks = [...root.querySelectorAll<HTMLAnchorElement>('a[href^="/viewer.html"]')];
    return checks.map((check) => new URLSearchParams(check.search).get('file') ?? '');
  };
  const [named, other] = files.map(({ address }) => address);

  it.each([
    ['of a report that can be read', states.clean, [named, other]],
    ['of one that stands in them alone', states.unreadable, [named, other]],
    ['that are called reports, where the page is none', states.unopened, [named]],
    ['that are called reports, where the page names none', () => states.notReport('notice'), [named]],
  ])('documents are offered %s', async (_, state, expected) => {
    expect(await offersOf(state(), expected.length)).toEqual(expected);
    expect(askedForLinks).toEqual([{ kind: 'links', tab: 7, frame: 0 }]);
  });

  it('an answer that is none offers nothing', async () => {
    answerWith(states.clean(), () => Promise.resolve({ files: [null, 1, { text: 'x' }], reports: 'all' }));
    await act(() => render(<Popup lang="zh" query="?tab=7" />, root));
    await vi.waitFor(() => expect(askedForLinks.length).toBe(1), 10_000);
    expect(root.querySelectorAll('.links').length).toBe(0);
  });

  it('a PDF can be read in the viewer', async () => {
    await show(states.pdf());
    expect(root.querySelector('main a')?.getAttribute('href')).toMatch(/^\/viewer\.html\?file=http.*\.pdf$/);
  });
});
