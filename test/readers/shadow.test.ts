// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { detect } from '../../src/page/detect';
import { elementFrom, pageFrom } from '../page-from';
import { readPage } from '../../src/readers/page';
import { shadowRootsIn } from '../../src/readers/shadow';

const TABLE = '<table><tr><th>申请人情况</th><th>自然人</th></tr><tr><td>总计</td><td>12</td></tr></table>';

/** Puts content into an open root of the first element of a name. */
function open(name: string, content: string, inside: ParentNode = document): ShadowRoot {
  const root = (inside.querySelector(name) as Element).attachShadow({ mode: 'open' });
  root.innerHTML = content;
  return root;
}

afterEach(() => document.body.replaceChildren());

describe('shadow roots', () => {
  it('are found one in another, and below others', () => {
    document.body.innerHTML = '<main><gov-a></gov-a><gov-c></gov-c></main>';
    const outer = open('gov-a', '<p>甲</p><gov-b></gov-b>');
    const inner = open('gov-b', '<p>乙</p>', outer);
    const beside = open('gov-c', '');
    expect(new Set(shadowRootsIn(elementFrom(document.body)))).toEqual(new Set([outer, inner, beside]));
    expect(shadowRootsIn(elementFrom(document.querySelector('gov-a')))).toEqual([outer, inner]);
    expect(shadowRootsIn(null)).toEqual([]);
  });

  it('are found near the top of a page whatever stands below them', () => {
    const paragraphs = '<p>要闻</p>'.repeat(3000);
    document.body.innerHTML = `<div>${paragraphs}</div><div><gov-a></gov-a></div><div>${paragraphs}</div>`;
    const root = open('gov-a', '');
    expect(shadowRootsIn(elementFrom(document.body))).toEqual([root]);
  });

  it('are read in the place of what stands in their element', () => {
    document.body.innerHTML = '<p>前</p><gov-a>不显示</gov-a><p>后</p>';
    open('gov-a', `<p>中</p>${TABLE}`);
    const texts = readPage(pageFrom(document)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind));
    expect(texts).toEqual(['前', '中', 'grid', '后']);
  });

  it('tell the detector of a report', () => {
    document.body.innerHTML = `<div><gov-a></gov-a></div>${'<p>会议研究部署重点工作。</p>'.repeat(50)}`;
    expect(detect(pageFrom(document), 'http://www.qy.gov.cn/a.html')).toBe('nothing');
    open('gov-a', TABLE);
    expect(detect(pageFrom(document), 'http://www.qy.gov.cn/a.html')).toBe('report');
  });
});
