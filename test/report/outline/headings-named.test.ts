import { describe, expect, it, test } from 'vitest';
import { auditHtml, auditText, kindOfPage, report, sectionsOf } from '../written';

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const TITLE = '临江区档案局2024年政府信息公开工作年度报告';

describe('topics below section one', () => {
  const topics = (...headings: string[]) =>
    p(TITLE, '一、总体情况', '全年平稳。') + headings.map((heading) => `<p>${heading}</p><p>已按规定办理。</p>`).join('');
  const file = '<p>附件：<a href="/doc/nb2024.pdf">年度报告全文.pdf</a></p>';

  test.each([
    ['（一）主动公开情况', '（二）依申请公开情况', '（三）政府信息管理情况'],
    ['1.主动公开情况', '2.依申请公开情况', '3.平台建设情况'],
    ['（一）组织领导情况', '（二）主动公开情况', '（三）依申请公开情况'],
    ['主动公开情况', '依申请公开情况', '监督保障情况'],
  ])('are no sections of the form: %s, %s', (...headings) => {
    expect(kindOfPage(topics(...headings) + file, TITLE)).toBe('attachment-only');
    expect(kindOfPage(topics(...headings), TITLE)).toBe('no-report');
  });

  it('set as smaller headings are none, either', () => {
    const body = `<h1>${TITLE}</h1><h2>总体情况</h2><p>平稳。</p><h3>主动公开情况</h3><p>见网站。</p><h3>依申请公开情况</h3><p>平稳。</p>`;
    expect(kindOfPage(body + file, TITLE)).toBe('attachment-only');
  });

  it('leave the sections of a whole report alone', () => {
    const whole = report({}).replace('全年平稳。', '（一）主动公开情况\n见网站。\n（二）依申请公开情况\n平稳。');
    expect(Object.values(sectionsOf(p(...whole.split('\n').filter(Boolean))))).not.toContain('missing');
  });
});

describe('a heading that a sentence names', () => {
  const told = (sentence: string) => {
    const [result] = auditText(report({}).replace('全年平稳。', `${sentence}全年共收到政府信息公开申请3件。`));
    return result?.report;
  };

  test.each([
    '主动公开的数量见“二、主动公开政府信息情况”。',
    '有关数据详见二、主动公开政府信息情况部分。',
    '各项数字按照「三、收到和处理政府信息公开申请情况」填写。',
    '复议和诉讼的数据列于《四、政府信息公开行政复议、行政诉讼情况》中。',
    '本报告由一、总体情况，二、主动公开政府信息情况，三、收到和处理政府信息公开申请情况，四、政府信息公开行政复议、行政诉讼情况，五、存在的主要问题及改进情况，六、其他需要报告的事项六部分组成。',
    '其余内容见二、主动公开政府信息情况，以及三、收到和处理政府信息公开申请情况。',
  ])('ends nothing: %s', (sentence) => {
    const found = told(sentence);
    expect(found?.sections.map(({ status }) => status)).not.toContain('misplaced');
    expect(found?.sections.map(({ status }) => status)).not.toContain('missing');
    expect(found?.claims.map(({ value, section }) => [section, value])).toEqual([['overview', 3]]);
  });

  it('is one all the same where it is glued to the end of a sentence', () => {
    const [result] = auditHtml(
      p(...report({}).split('\n').filter(Boolean))
        .replace('</p><p>二、', '二、')
        .replace('</p><p>三、', ' 三、'),
    );
    expect(result?.report?.sections.map(({ status }) => status)).not.toContain('missing');
  });
});
