import { describe, expect, it } from 'vitest';
import { auditHtml, auditText, report } from '../written';

const two = '规章 | 0 | 0 | 3 |\n行政规范性文件 | 1 | 0 | 5 |';

describe('reports on one page', () => {
  it('is one report when section one stands at the end', () => {
    const text = report({ two }).replace('一、总体情况\n全年平稳。\n', '');
    const found = auditText(`${text}\n一、总体情况\n全年平稳。`);
    expect(found).toHaveLength(1);
    expect(found[0]?.report?.sections.map(({ status }) => status)).toEqual(
      ['misplaced', ...Array(5).fill('present')].map((status, i) => (i > 1 && i < 4 ? 'empty' : status)),
    );
  });

  it('is one report when its title names no body and section one stands at the end', () => {
    const [, , , ...rest] = report({ two: `${two}\n行政许可 | 0 |\n行政处罚 | 0 |\n行政强制 | 0 |\n行政事业性收费 | 0 |` }).split(
      '\n',
    );
    const title = '<h1>2024年政府信息公开工作年度报告</h1><p>本报告由六个部分组成。</p>';
    const found = auditHtml(`${title}${[...rest, '一、总体情况', '全年平稳。'].map((line) => `<p>${line}</p>`).join('')}`);
    expect(found).toHaveLength(1);
    expect(found[0]?.report?.sections[0]?.status).toBe('misplaced');
  });

  it('is two reports when each has a title', () => {
    const found = auditText(`${report({ two })}\n${report({ two }).replace('2022', '2023')}`);
    expect(found.map((each) => each.report?.year)).toEqual([2022, 2023]);
  });

  it('is two reports when section one stands there again', () => {
    const second = report({ two }).split('\n').slice(1).join('\n');
    expect(auditText(`${report({ two })}\n${second}`)).toHaveLength(2);
  });

  it('is two reports although nothing happened in the first, and all its cells are blank', () => {
    const rows = [
      '规章 |  |  |  |',
      '行政规范性文件 |  |  |  |',
      ...['行政许可', '行政处罚', '行政强制', '行政事业性收费'].map((row) => `${row} |  |`),
    ];
    const blank = (count: number) => report({ two: rows.slice(0, count).join('\n') });
    const other = report({ two }).replace('档案局', '水务局');
    const agencies = (text: string) => auditText(text).map(({ report: each }) => each?.agency);
    expect(agencies(`${blank(6)}\n${other}`)).toEqual(['临江区档案局', '临江区水务局']);
    expect(agencies(`${blank(5)}\n${other}`)).toHaveLength(1);
  });

  it('is two reports whose tables stand as lines with blanks between the cells', () => {
    const lines = ['规章 0 0 3', '行政规范性文件 1 0 5', '行政许可 7', '行政处罚 0', '行政强制 0', '行政事业性收费 0'];
    const spaced = (count: number) => report({ two: lines.slice(0, count).join('\n') });
    expect(auditText(`${spaced(6)}\n${report({ two }).replace('档案局', '水务局')}`)).toHaveLength(2);
    expect(auditText(`${spaced(4)}\n${report({ two }).replace('档案局', '水务局')}`)).toHaveLength(1);
  });

  it('is two reports whose sections are numbered （一）', () => {
    const lower = (text: string) => text.replace(/^([一二三四五六])、/gm, '（$1）');
    const found = auditText(lower(`${report({ two })}\n${report({ two }).replace('档案局', '水务局')}`));
    expect(found.map(({ report: each }) => each?.agency)).toEqual(['临江区档案局', '临江区水务局']);
  });

  it('is one report whose section numbered （一） stands there again without a title', () => {
    const lower = report({ two }).replace(/^([一二三四五六])、/gm, '（$1）');
    const [, ...second] = lower.split('\n');
    expect(auditText(`${lower}\n${second.join('\n')}`)).toHaveLength(1);
  });
});

describe('a title broken into rows of the table that holds the page', () => {
  it.each([
    ['临江区档案局2022年政府 |', '信息公开工作 |', '年度报告 ||||'],
    ['临江区档案局 |', '2022年政府信息公开工作年度报告 ||||'],
  ])('names the agency: %s', (...rows) => {
    const [first, ...rest] = report({ two }).split('\n');
    expect(first).toContain('临江区档案局');
    const [result] = auditText([...rows, ...rest.map((line) => (line.includes('|') ? line : `${line} |`))].join('\n'));
    expect([result?.report?.agency, result?.report?.year]).toEqual(['临江区档案局', 2022]);
  });

  it('stands once although the cell repeats it, cut short', () => {
    const [title, ...rest] = report({ two }).split('\n');
    const rows = rest.map((line) => `<tr><td>${line}</td></tr>`).join('');
    const [result] = auditHtml(`<table><tr><td>${title}<br>临江区档案局2022年政府信息公开工作年度…</td></tr>${rows}</table>`);
    expect(result?.report?.agency).toBe('临江区档案局');
  });
});

describe('a page whose title names no body', () => {
  it('takes no word of a menu for one', () => {
    const [, ...rest] = report({ two }).split('\n');
    const menu = '政务服务\n互动交流\n政府信息公开年报\n\n政府信息公开工作年度报告';
    const [result] = auditText(`${menu}\n本报告数据的统计期限自2020年1月1日起，至2020\n年12月31日止。\n${rest.join('\n')}`);
    expect([result?.report?.agency, result?.report?.year]).toEqual(['', 2020]);
  });
});

describe('a misprinted heading', () => {
  it('holds nothing of its own section', () => {
    const text = report({ two }).replace(
      '五、存在的主要问题及改进情况\n人手不足，下一年补充。',
      '五、存在的主要问题及改进情措施',
    );
    const [result] = auditText(text);
    expect(result?.report?.sections[4]?.status).toBe('empty');
  });
});

describe('headings glued to their text', () => {
  it('finds them in traditional characters', () => {
    const text = report({ two })
      .replace('一、总体情况\n', '一、總體情況。')
      .replace('五、存在的主要问题及改进情况\n', '五、存在的主要問題及改進情況。')
      .replace('六、其他需要报告的事项\n', '六、其他需要報告的事項。');
    const [result] = auditText(text);
    expect(result?.report?.sections.filter(({ status }) => status === 'missing')).toEqual([]);
  });

  it('finds section one under a short title or behind a year', () => {
    for (const title of ['一、概述', '—、总体概述', '一、2022年政府信息公开工作的总体情况']) {
      const text = report({ two }).replace('一、总体情况\n', `（电话：0000-6123456）。${title}（一）主动公开。`);
      expect(auditText(text)[0]?.report?.sections[0]?.status).toBe('present');
    }
  });

  it('finds them in a row of a table', () => {
    const row = (text: string) => `<tr><td colspan=4>${text}</td></tr>`;
    const [result] = auditHtml(
      `<h1>临江区档案局2022年政府信息公开工作年度报告</h1><table>${row('一、总体情况。全年平稳，工作有序。')}${row('二、主动公开政府信息情况')}
      <tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>0<td>0<td>3<tr><td>行政规范性文件<td>1<td>0<td>5
      ${row('三、收到和处理政府信息公开申请情况')}${row('五、存在的主要问题及改进情况。人手不足，下一年补充。')}</table>`,
    );
    expect(result?.report?.sections.filter(({ status }) => status !== 'missing').map(({ id }) => id)).toEqual([
      'overview',
      'disclosure',
      'requests',
      'problems',
    ]);
  });
});
