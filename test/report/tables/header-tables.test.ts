import { describe, expect, it } from 'vitest';
import { auditHtml, page, rowOf, table } from '../written';

const LABELS = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '2.重复申请',
  '（七）总计',
  '四、结转下年度继续办理',
];
const HEADS = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
const FIGURES = '1 | 2 | 3 | 4 | 5 | 6 | 21';

/** Table three below the given headers, the same figures in every row. */
const below = (headers: string, figures = FIGURES) =>
  auditHtml(page({ three: table(`${headers}\n${LABELS.map((label) => `${label} | ${figures}`).join('\n')}`) }))[0];
const read = (headers: string, figures?: string) => rowOf(below(headers, figures), 'declined.duplicate').join(' ');
const heads = (...texts: string[]) => ['项目', ...texts].join(' | ');
const replaced = (label: string, text: string) => heads(...HEADS.map((head) => (head === label ? text : head)));
const told = (headers: string, figures?: string) =>
  below(headers, figures)
    ?.findings.filter(({ rule }) => rule === 'label-differs')
    .map(({ params }) => `${String(params['found'])} for ${String(params['expected'])}`);

describe('headers of table three', () => {
  it.each([
    ['in one row', heads(...HEADS)],
    ['with blanks', heads(...HEADS.map((head) => [...head].join(' ')))],
    ['under one that spans them', `项目{1,2} | 自然人{1,2} | 法人或其他组织{5} | 总计{1,2}\n${HEADS.slice(1, -1).join(' | ')}`],
    [
      'broken into two rows',
      '项目{1,2} | 自然人{1,2} | 商业 | 科研 | 社会公益 | 法律服务 | 其他{1,2} | 总计{1,2}\n企业 | 机构 | 组织 | 机构',
    ],
    [
      'broken into two rows under one more',
      `项目{1,3} | 申请人情况{7}\n自然人{1,2} | 商业 | 科研 | 社会公益 | 法律服务 | 其他{1,2} | 总计{1,2}\n企业 | 机构 | 组织 | 机构`,
    ],
    [
      'broken into two rows of three',
      '项目{1,2} | 自然人{1,3} | 商业企业{1,3} | 科研机构{1,3} | 社会公益组织{1,3} | 法律 | 其他{1,3} | 总计{1,3}\n服务机构{1,2}\n（件）',
    ],
    ['above others', `${heads(...HEADS)}\n（件） | 甲 | 乙 | 丙 | 丁 | 戊 | 己 | 庚`],
  ])('are found %s', (_how, headers) => {
    expect(read(headers)).toBe('1 2 3 4 5 6 21');
    expect(told(headers)).toEqual([]);
  });

  it('say which figure is which, whatever their order', () => {
    expect(read(heads('总计', ...HEADS.slice(0, -1)), '21 | 1 | 2 | 3 | 4 | 5 | 6')).toBe('1 2 3 4 5 6 21');
    expect(read(heads('总计', ...HEADS.slice(0, -1)), '| 21 | 1 | 2 | 3 | 4 | 5 | 6')).toBe('1 2 3 4 5 6 21');
  });

  it('say nothing in an order of their own when figures stand elsewhere', () => {
    const twisted = '项目{2} | 商业企业 | 自然人 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | | 总计';
    expect(read(twisted, FIGURES)).toBe('      ');
    expect(read(twisted.replace('{2}', '').replace(' | |', ' |'), '2 | 1 | 3 | 4 | 5 | 6 | 21')).toBe('1 2 3 4 5 6 21');
  });

  it('stand over one cell that says zero for each of them', () => {
    const among = (figures: string) => {
      const lines = LABELS.map((label) => `${label} | ${label === '2.重复申请' ? figures : FIGURES}`);
      return rowOf(auditHtml(page({ three: table([heads(...HEADS), ...lines].join('\n')) }))[0], 'declined.duplicate').join(' ');
    };
    expect(among('7 | 0{5} | 7')).toBe('7 0 0 0 0 0 7');
    expect(among('9 | 2{5} | 11')).toBe('      ');
    expect(among('7 | 0{2} | 0 | 0 | 0 | 7')).toBe('      ');
  });

  it('count once', () => {
    expect(read(heads(...HEADS, '总计'), `${FIGURES} | `)).toBe('1 2 3 4 5 6 21');
    expect(read(heads(...HEADS, '总计'), `${FIGURES} | 21`)).toBe('      ');
  });
});

describe('a column that the page adds', () => {
  const added = heads(...HEADS.slice(0, -1), '小计', '总计');

  it('is no column of the form, and its sum is checked', () => {
    const sums = (subtotal: string) => {
      const result = below(added, `1 | 2 | 3 | 4 | 5 | 6 | ${subtotal} | 21`);
      expect(rowOf(result, 'receivedNew')).toEqual([1, 2, 3, 4, 5, 6, 21]);
      expect(result?.findings.filter(({ rule }) => rule === 'label-differs')).toEqual([]);
      return result?.findings.filter(({ rule }) => rule === 'local-subtotals').map(({ params, facts }) => ({ ...params, facts }));
    };
    expect(sums('20')).toEqual([]);
    expect(sums('19')).toHaveLength(LABELS.length);
    const parts = ['business', 'research', 'nonprofit', 'legalService', 'otherOrg'];
    expect(sums('19')?.[0]).toMatchObject({
      label: '小计',
      row: 'receivedNew',
      value: 19,
      sum: 20,
      facts: parts.map((column) => `requests/receivedNew/${column}`),
    });
  });

  it('is found below another header', () => {
    const headers = `项目{1,2} | 自然人{1,2} | 法人或其他组织{6} | 总计{1,2}\n${HEADS.slice(1, -1).join(' | ')} | 小 计`;
    expect(read(headers, '1 | 2 | 3 | 4 | 5 | 6 | 20 | 21')).toBe('1 2 3 4 5 6 21');
  });
});

describe('a header that is misprinted', () => {
  it('is told, with the column that it stands above', () => {
    const result = below(replaced('社会公益组织', '社会公益团体'));
    expect(rowOf(result, 'receivedNew')).toEqual([1, 2, 3, 4, 5, 6, 21]);
    const [finding] = result?.findings.filter(({ rule }) => rule === 'label-differs') ?? [];
    expect(finding).toMatchObject({ params: { table: 'requests', found: '社会公益团体', expected: '社会公益组织' } });
    expect(finding?.facts.every((id) => id.endsWith('/nonprofit'))).toBe(true);
    expect(finding?.facts).toContain('requests/granted/nonprofit');
  });

  it.each([
    ['科研机构', '高校院所'],
    ['商业企业', '公司'],
    ['总计', '件数'],
    ['其他', '别的'],
  ])('is told when only its neighbours say what it is: %s', (label, text) => {
    expect(read(replaced(label, text))).toBe('1 2 3 4 5 6 21');
    expect(told(replaced(label, text))).toEqual([`${text} for ${label}`]);
  });

  it.each([
    ['the first of the row', replaced('自然人', '个人'), FIGURES],
    ['the first of the row, with nothing in front', replaced('自然人', '个人').replace('项目', ''), FIGURES],
    ['of two columns', replaced('总计', '件数').replace('其他', '别的'), FIGURES],
    ['beside another between the same neighbours', replaced('科研机构', '高校 | 院所'), '1 | 2 | 3 | 0 | 4 | 5 | 6 | 21'],
    ['behind columns in another order', heads('自然人', '总计', '公司', ...HEADS.slice(2, -1)), '1 | 21 | 2 | 3 | 4 | 5 | 6'],
    ['not where its label belongs', heads('自然人', ...HEADS.slice(2), '公司'), '1 | 3 | 4 | 5 | 6 | 21 | 2'],
    ['beside another that has no figures', replaced('科研机构', '高校 | 院所'), '1 | 2 | 3 | | 4 | 5 | 6 | 21'],
    ['nothing at all', replaced('科研机构', ''), FIGURES],
  ])('is not guessed: %s', (_why, headers, figures) => {
    expect(told(headers, figures)).toEqual([]);
  });

  it('leaves the row alone when counting does not tell either', () => {
    expect(read(replaced('科研机构', '高校 | 院所'), '1 | 2 | 3 | 0 | 4 | 5 | 6 | 21')).toBe('      ');
  });
});

describe('a column under a header of its own', () => {
  it.each([
    ['before the applicants', heads('行次', ...HEADS), `7 | ${FIGURES}`],
    ['behind the total', heads(...HEADS, '上年同期'), `${FIGURES} | 9`],
    ['with shares', heads(...HEADS, '占比'), `${FIGURES} | 12.5%`],
  ])('%s is none of the form', (_where, headers, figures) => {
    expect(read(headers, figures)).toBe('1 2 3 4 5 6 21');
  });

  it('does not stand in for a blank', () => {
    expect(read(heads(...HEADS, '上年同期'), '1 | 2 | | 4 | 5 | 6 | 21 | 9')).toBe('1 2  4 5 6 21');
  });

  it('leaves a row unread that has lost a cell', () => {
    const rows = LABELS.map((label, i) => `${label} | ${i === 2 ? '1 | 2 | 4 | 5 | 6 | 21' : FIGURES} | 9`).join('\n');
    const [result] = auditHtml(page({ three: table(`${heads(...HEADS, '上年同期')}\n${rows}`) }));
    expect(rowOf(result, 'declined.duplicate').join(' ')).toBe('      ');
    expect(rowOf(result, 'carriedIn').join(' ')).toBe('1 2 3 4 5 6 21');
  });
});

describe('a total under a header that the form does not have', () => {
  const headers = (text: string) => heads(text, ...HEADS.slice(0, -1));
  it.each(['总数', '全部申请', ''])('is not taken for the first applicant: %s', (text) => {
    expect(read(headers(text), '21 | 1 | 2 | 3 | 4 | 5 | 6')).toBe('      ');
  });

  it('is read where it stands behind the others', () => {
    expect(read(replaced('总计', '总数'))).toBe('1 2 3 4 5 6 21');
  });
});
