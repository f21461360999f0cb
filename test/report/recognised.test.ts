import { describe, expect, it, test } from 'vitest';
import { readHtmlFile } from '../../src/readers/file';
import { recogniseShown, type Report } from '../../src/report';
import { NEWEST_YEAR } from '../../src/forms/newest';

const TITLE = '临江区档案局2022年政府信息公开工作年度报告';
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const table = (...rows: string[][]) => `<table>${rows.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`;

/** What stands under the headings of a report, and what around them. */
interface Page {
  readonly title?: string;
  readonly front?: string;
  readonly one?: string;
  readonly two?: string;
  readonly three?: string;
  readonly four?: string;
  readonly five?: string;
  readonly six?: string;
  readonly head?: string;
}

const ISSUED = table(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], ['行政规范性文件', '1', '0', '5']);

const markup = ({
  title = TITLE,
  front = '',
  one = '平稳。',
  two = ISSUED,
  three = '',
  four = '',
  five = '人手不足。',
  six = '无',
  head = '',
}: Page) =>
  `<head>${head}</head><body>${p(title)}${front}${p('一、总体情况', one, '二、主动公开政府信息情况')}${two}${p('三、收到和处理政府信息公开申请情况')}${three}
  ${p('四、政府信息公开行政复议、行政诉讼情况')}${four}${p('五、存在的主要问题及改进情况', five, '六、其他需要报告的事项', six)}</body>`;

const shown = (text: string): Report => {
  const [found] = recogniseShown((withHidden) => readHtmlFile(text, withHidden));
  if (!found) throw new Error('no answer');
  return found;
};
const read = (page: Page): Report => shown(markup(page));

describe('the year', () => {
  const PERIOD = '统计期限为2021年1月1日至12月31日。';

  it('is that of the title, else that of the statistical period', () => {
    expect(read({ front: p(PERIOD) }).year).toBe(2022);
    expect(read({ title: '临江区档案局政府信息公开工作年度报告', front: p(PERIOD) })).toMatchObject({
      year: 2021,
      period: { from: '2021-01-01', to: '2021-12-31' },
    });
    expect(read({ title: '临江区档案局政府信息公开工作年度报告' }).year).toBeNull();
  });

  it('is found in a period that stands close behind the first heading', () => {
    const after = (lines: number) =>
      read({
        title: '临江区档案局政府信息公开工作年度报告',
        one: [...Array<string>(lines).fill('平稳。'), PERIOD].join('</p><p>'),
      });
    expect(after(10).year).toBe(2021);
    expect(after(11).year).toBeNull();
  });
});

describe('the form', () => {
  const NAMES = { issued: '本年制发件数', made: '本年新制作数量', published: '本年新公开数量' };
  const two = (row: string, header: string) => table(['信息内容', header], [row, '3']);

  test.each([
    ['规章', NAMES.issued, '2021'],
    ['行政规范性文件', NAMES.issued, '2021'],
    ['规章', '现行有效件数', '2021'],
    ['行政规范性文件', '现行有效件数', '2021'],
    ['规章', NAMES.made, '2019'],
    ['规范性文件', NAMES.made, '2019'],
    ['规章', NAMES.published, '2019'],
    ['规范性文件', NAMES.published, '2019'],
  ])('is told by the header over %s: %s', (row, header, form) => {
    expect(read({ two: two(row, header) }).form).toBe(form);
  });

  test.each([
    ['2019', table(['信息内容', '采购项目数量', '采购总金额'], ['政府集中采购', '3', '12'])],
    ['2021', table(['信息内容', '本年处理决定数量'], ['行政许可', '3'])],
    ['2019', table(['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'], ['行政许可', '3', '+1', '9'])],
  ])('is that of %s by other headers', (form, own) => {
    expect(read({ two: own }).form).toBe(form);
  });

  it('is not known without a table that tells it', () => {
    expect(read({ two: p('见附件。') }).form).toBeNull();
  });

  const zeros = Array<string>(7).fill('0');
  const heads = ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
  const unpaid = '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请';
  const uncorrected = '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请';
  const rowsOf = (...labels: string[]) => table(heads, ...labels.map((label) => [label, ...zeros]));

  it('is told by rows that one form has', () => {
    for (const label of [unpaid, uncorrected]) {
      expect(read({ two: p('见附件。'), three: rowsOf('一、本年新收政府信息公开申请数量', label, '（七）总计') }).form).toBe(
        '2021',
      );
    }
    expect(read({ two: p('见附件。'), three: rowsOf('一、本年新收政府信息公开申请数量', '（七）总计') }).form).toBeNull();
  });

  it('is not told by rows once there may be another', () => {
    const three = rowsOf('一、本年新收政府信息公开申请数量', unpaid, '（七）总计');
    const of = (year: number) => read({ title: TITLE.replace('2022', String(year)), two: p('见附件。'), three }).form;
    expect(of(NEWEST_YEAR)).toBe('2021');
    expect(of(NEWEST_YEAR + 1)).toBeNull();
  });

  it('tells how many rows other outcomes take', () => {
    expect(read({}).otherRows).toBe('three');
    expect(read({ two: two('规章', NAMES.made) }).otherRows).toBe('one');
    const unknown = (year: string) => read({ title: TITLE.replace('2022年', year), two: p('见附件。') }).otherRows;
    expect([unknown('2020年'), unknown('2021年'), unknown('')]).toEqual(['one', 'three', 'three']);
  });
});

describe('tables in the wrong place', () => {
  const four = table(['行政复议'], ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], ['1', '0', '0', '0', '1']);
  const three = table(
    ['', '自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'],
    ['一、本年新收政府信息公开申请数量', '1', '2', '3', '0', '0', '0', '6'],
    ['二、上年结转政府信息公开申请数量', '0', '0', '0', '0', '0', '0', '0'],
    ['（七）总计', '1', '2', '3', '0', '0', '0', '6'],
    ['四、结转下年度继续办理', '0', '0', '0', '0', '0', '0', '0'],
  );

  it('are read all the same', () => {
    const found = read({ two: p('见下。'), three: p('见下。'), four: p('见下。'), six: `无</p>${ISSUED}${three}${four}<p>` });
    const value = (id: string) => [...found.facts].find(([own]) => own === id)?.[1].value;
    expect(value('disclosure/normdocs/inForce')).toBe(5);
    expect(value('requests/receivedNew/total')).toBe(6);
    expect(value('remedies/reconsideration/upheld')).toBe(1);
  });

  it('are not read above section one', () => {
    expect(read({ two: p('见下。'), front: ISSUED }).facts.size).toBe(0);
  });
});

describe('what else a report tells', () => {
  it('names its site and the day of publication', () => {
    const head = '<meta name="SiteIDCode" content="4201000001"><meta name="PubDate" content="2023-01-05">';
    expect(read({ head })).toMatchObject({ siteCode: '4201000001', publishedOn: '2023-01-05' });
    expect(read({ front: p('发布时间：2023-01-06') })).toMatchObject({ siteCode: null, publishedOn: '2023-01-06' });
    expect(read({ six: '发布时间：2023-01-06' }).publishedOn).toBeNull();
  });

  it('has headings as printed, and the text above them', () => {
    const found = shown(markup({ front: p('根据条例编制。') }).replace('一、总体情况', ' ## 总体  情况 '));
    expect(found.sections[0]?.heading).toBe('总体 情况');
    expect(found.preface.map(({ text }) => text)).toEqual([TITLE, '根据条例编制。']);
    expect(shown(markup({}).replace('六、其他需要报告的事项', '')).sections[5]).toMatchObject({ heading: null, passages: [] });
  });

  it('links to files', () => {
    const link = (n: number) => `<a href="${n}.pdf"> 附件 ${n} ${'表'.repeat(200)}</a>`;
    const found = read({
      six: `无${Array.from({ length: 25 }, (_, n) => link(n)).join('')}<iframe src="/viewer.html"></iframe>`,
    });
    expect(found.attachments).toHaveLength(20);
    expect(found.attachments[1]?.address).toContain('1.pdf');
    expect(found.attachments[1]?.text).toMatch(/^附件1表{117}$/);
    expect(read({ six: '无<iframe src="/viewer.html"></iframe><iframe src="/map.html"></iframe>' }).attachments).toHaveLength(1);
  });
});

describe('claims', () => {
  it('are read beside tables as well, and located in their paragraphs', () => {
    const told = '全年收到政府信息公开申请6件。';
    const found = read({ one: `平稳。二季度起上网。${told}`, two: p(told) + ISSUED, five: told, six: told });
    expect(found.claims.map(({ section }) => section)).toEqual(['overview', 'disclosure', 'problems', 'other']);
    for (const { section, passage, start, end } of found.claims) {
      const own = found.sections.find(({ id }) => id === section)?.passages.find(({ id }) => id === passage);
      expect(own?.text.slice(start - own.offset, end - own.offset)).toBe('6');
    }
  });

  it('stand where they do in a paragraph that was cut at its heading', () => {
    const text = '一、总体情况。全年收到政府信息公开申请6件。';
    const found = shown(markup({ one: '' }).replace('<p>一、总体情况</p>', `<p>${text}</p>`));
    expect(found.claims.map(({ start, end }) => text.slice(start, end))).toEqual(['6']);
  });
});
