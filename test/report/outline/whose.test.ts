import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, report } from '../written';

const two = '规章 | 0 | 0 | 3 |\n行政规范性文件 | 1 | 0 | 5 |';

describe('pages that are no report', () => {
  const names = [2018, 2019, 2020, 2021].map(
    (year) => `<li><a href="/${year}.html">临江区档案局${year}年政府信息公开工作年度报告</a></li>`,
  );

  it('is a list when it names several, the oldest of another form', () => {
    const [result] = auditHtml(`<title>政府信息公开年报</title><ul>${names.join('')}</ul>`);
    expect([result?.status, result?.reason]).toEqual(['not-a-report', 'list-page']);
  });

  it('is no report on an old year because it links to one', () => {
    const [result] = auditHtml(
      `<title>档案开放公告</title><h1>档案开放公告</h1><p>${'本馆开放档案若干卷。'.repeat(80)}</p><ul>${names[0]}</ul>`,
    );
    expect([result?.status, result?.reason]).toEqual(['not-a-report', 'no-report']);
  });

  it('is one report when section one is misplaced and a list of contents names it', () => {
    const text = report({ two }).split('\n');
    const contents = text.filter((line) => /^[一二三四五六]、/.test(line));
    const body = [...text.slice(3), ...text.slice(1, 3)];
    expect(auditText([text[0], '目录', ...contents.slice(1), contents[0], '前言。', ...body].join('\n'))).toHaveLength(1);
  });
});

describe('whose report on which year', () => {
  it.each([
    ['a line of dates and clicks for a part of the title', '作者： 时间：2026-01-15 点击数：'],
    ['the year of publication for the year reported on', '2026-01-15'],
  ])('does not take %s', (_what, line) => {
    const [result] = auditHtml(
      `<p>${line}</p><h1>临江区档案局政府信息公开工作年度报告</h1>
      <p>本报告所列数据统计期限为2025年1月1日至12月31日。</p>${report({ two })
        .split('\n')
        .slice(1)
        .map((line) => `<p>${line}</p>`)
        .join('')}`,
    );
    expect(result?.report).toMatchObject({ year: 2025, agency: '临江区档案局' });
  });
});

describe('headings numbered below their level, inside running text', () => {
  const numbered = (numbers: readonly string[]) =>
    report({}).replace(/^[一二三四五六]、/gm, (found) => numbers['一二三四五六'.indexOf(found[0] ?? '')] ?? '');
  const styles = [
    ['（一）', '（二）', '（三）', '（四）', '（五）', '（六）'],
    ['1.', '2.', '3.', '4.', '5.', '6.'],
    ['1、', '2、', '3、', '4、', '5、', '6、'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ];

  it.each(styles)('makes sections of %s', (...numbers) => {
    const [title, ...lines] = numbered(numbers).split('\n');
    for (const text of [
      `${title}\n${lines.join('')}`,
      `${title}\n${lines.join(' ')}`,
      `${title} 根据条例，编制本报告。${lines.join('')}`,
    ]) {
      const [result] = auditText(text);
      expect(result?.status).toBe('audited');
      expect(result?.report?.sections.filter(({ status }) => status === 'missing')).toEqual([]);
    }
  });

  it('makes no sections of the topics of section one', () => {
    const text = `临江区档案局2022年政府信息公开工作年度报告\n一、总体情况\n${'全年平稳。'.repeat(20)}（一）主动公开政府信息情况。按清单公开。（二）依申请公开情况。渠道畅通。（三）收到和处理政府信息公开申请情况。均已答复。`;
    expect(auditText(text)[0]?.status).toBe('not-a-report');
  });
});
