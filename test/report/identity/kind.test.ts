import { describe, expect, it, test } from 'vitest';
import { kindOfPage as kindOf } from '../written';

const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');
const table = (...rows: string[][]) => `<table>${rows.map((row) => `<tr><td>${row.join('<td>')}`).join('')}</table>`;
const titled = (year: number | string) => `临江区档案局${year && `${year}年`}政府信息公开工作年度报告`;
const HEADINGS = ['一、总体情况', '二、主动公开政府信息情况', '五、存在的主要问题及改进情况'] as const;
const three = (text: string) => p(...HEADINGS.flatMap((heading) => [heading, text]));
const made = (...figures: string[]) =>
  table(['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'], ['规章', ...figures], ['行政规范性文件', ...figures]);
const remedies = (figure: string) =>
  table(['行政复议'], ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'], Array<string>(5).fill(figure));

describe('a page with a title and three sections', () => {
  test.each([
    ['is a report', titled(2022), three('平稳。')],
    ['is one without a year', titled(''), three('平稳。')],
    ['is one on the first year of the form', titled(2019), three('平稳。')],
    ['is one on an old year in the form of today', titled(2018), three(made('1', '2', '3') + remedies('0'))],
    ['is one with a blank table when it has a year', titled(2022), three(made('', '', ''))],
    ['is one with a table when it has no year', titled(''), three(made('1', '2', '3'))],
  ])('%s', (_what, title, body) => {
    expect(kindOf(p(title) + body)).toBe('audited');
  });

  test.each([
    ['of a year before the form', 'pre-2019-form', p(titled(2018)) + three('平稳。')],
    ['of such a year with one table', 'pre-2019-form', p(titled(2018)) + three(made('1', '2', '3'))],
    ['without figures and year', 'blank-form', p(titled('')) + three(made('', '', ''))],
    ['below a notice', 'blank-form', `<h2>年度报告编制格式</h2>${p(titled(2022))}${three(made('', '', ''))}`],
    ['below a template', 'blank-form', `<h2>样表</h2>${p(titled(2022))}${three('填写说明')}`],
  ])('is none when it is %s', (_what, kind, body) => {
    expect(kindOf(body)).toBe(kind);
  });

  it('is a report when figures stand below the words of a notice', () => {
    expect(kindOf(`<h2>附：填报说明</h2>${p(titled(2022))}${three(made('1', '2', '3'))}`)).toBe('audited');
  });

  it('needs three sections', () => {
    expect(kindOf(p(titled(2022), HEADINGS[0], '平稳。', HEADINGS[1], '见表。'))).toBe('no-report');
  });
});

describe('a page without a title', () => {
  it('is a report when it has three sections and two tables', () => {
    expect(kindOf(three(made('1', '2', '3') + remedies('0')))).toBe('audited');
    expect(kindOf(three(made('1', '2', '3')))).toBe('no-report');
    expect(kindOf(three('平稳。'))).toBe('no-report');
    expect(kindOf(p(HEADINGS[1]) + made('1', '2', '3') + remedies('0'))).toBe('no-report');
  });

  it('is a notice when its own title says so and no cell holds a figure', () => {
    const form = three(made('—', '—', '—') + remedies('—'));
    expect(kindOf(form, '关于印发年度报告格式的通知')).toBe('notice');
    expect(kindOf(form, '', '关于印发年度报告格式的通知')).toBe('notice');
    expect(kindOf(form, '通知公告', '年度工作安排')).toBe('blank-form');
    expect(kindOf(three(made('1', '2', '3') + remedies('0')), '关于印发年度报告格式的通知')).toBe('audited');
  });
});

describe('a notice about reports', () => {
  test.each([
    ['by its title', '关于做好2022年政府信息公开工作年度报告的通知', '', ''],
    ['by the title of the article', '通知公告', '关于做好2022年政府信息公开工作年度报告的通知', ''],
    ['by its heading', '关于做好有关工作的通知', '', '<h1>做好2022年政府信息公开工作年度报告有关工作</h1>'],
  ])('is told %s', (_how, title, article, body) => {
    expect(kindOf(body + p('各有关单位：', '请按时报送。'), title, article)).toBe('notice');
  });

  it.each(['政府信息公开工作年度报告格式', '临江市政府信息公开工作年度报告（模板）'])(
    'is none where %s stands alone',
    (title) => {
      expect(kindOf(three(made('', '', '') + remedies('')), title)).toBe('blank-form');
      expect(kindOf(`<h1>${title}</h1>${p('请下载。')}`, title)).toBe('blank-form');
    },
  );

  it('is no notice when it is about something else', () => {
    expect(kindOf(p('各有关单位：'), '关于做好防汛工作的通知')).toBe('no-report');
    expect(kindOf(p('各有关单位：', '政府信息公开工作年度报告另行布置。'), '关于做好防汛工作的通知')).toBe('no-report');
    expect(kindOf(p('各有关单位：'), '做好2022年政府信息公开工作年度报告')).toBe('no-report');
  });
});

describe('the report of a web site', () => {
  const labels = (...texts: string[]) => p(...texts);

  test.each([
    ['by its title', p('首页'), '临江区政府网站工作年度报表（2022年度）', ''],
    ['by the title of its article', p('首页'), '', '临江区政府网站工作年度报表'],
    ['by its heading', '<h1>政府网站工作年度报表</h1>', '', ''],
    ['by its labels', labels('独立用户访问总量（单位：个）', '网站总访问量'), '', ''],
    ['by its labels in a table', table(['网站总访问量', '12'], ['', '概况类信息更新量']), '', ''],
    ['by its labels with figures', labels('政务动态信息更新量12条，', '网站总访问量345次'), '', ''],
    ['beside two sections', p(HEADINGS[0], '平稳。', HEADINGS[1], '见表。', '网站总访问量', '独立用户访问总量'), '', ''],
  ])('is told %s', (_how, body, title, article) => {
    expect(kindOf(body, title, article)).toBe('other-form');
  });

  it('is not told by one label, nor by prose', () => {
    expect(kindOf(labels('网站总访问量', '网站总访问量：12'))).toBe('no-report');
    expect(kindOf(p('政府网站工作年度报表'))).toBe('no-report');
    const prose = (length: number) => '独立用户访问总量12个'.padEnd(length, '。');
    expect(kindOf(labels('网站总访问量', prose(59)))).toBe('other-form');
    expect(kindOf(labels('网站总访问量', prose(60)))).toBe('no-report');
    expect(kindOf('<img src="a.png" alt="网站总访问量"><img src="b.png" alt="独立用户访问总量">')).toBe('no-report');
    expect(kindOf(p(titled(2022)) + three('网站总访问量12次，独立用户访问总量3个。'))).toBe('audited');
    expect(kindOf(p(titled(2022), '网站总访问量12', '独立用户访问总量3') + three('平稳。'))).toBe('audited');
  });
});

describe('a report on a year before the form', () => {
  const text = (length: number) => p('本馆依法公开。'.repeat(100).slice(0, length));

  it('is told by the title of the page, of the article or a heading', () => {
    expect(kindOf(p('平稳。'), titled(2017))).toBe('pre-2019-form');
    expect(kindOf(p('平稳。'), `${titled(2017)} - 临江区`)).toBe('pre-2019-form');
    expect(kindOf(p('平稳。'), `${titled(2017)} - 政策解读 - 通知公告`)).toBe('pre-2019-form');
    expect(kindOf(p('平稳。'), `临江区`, titled(2018))).toBe('pre-2019-form');
    expect(kindOf(`<h1>${titled(2018)}</h1>${p('平稳。')}`, '临江区')).toBe('pre-2019-form');
    expect(kindOf(p('平稳。'), titled(2019))).toBe('no-report');
  });

  it('is told by a line with as much text below as a report has', () => {
    expect(kindOf(p(titled(2018)) + text(500), '档案')).toBe('pre-2019-form');
    expect(kindOf(p(titled(2018)) + text(499), '档案')).toBe('no-report');
    expect(kindOf(text(600) + p(titled(2018)), '档案')).toBe('no-report');
    expect(kindOf(p(titled(2018)) + text(499) + table(['', '平稳']), '档案')).toBe('no-report');
    expect(kindOf(p(titled(2018)) + text(499) + p('一 '), '档案')).toBe('pre-2019-form');
    expect(kindOf(p(titled(2019)) + text(500), '档案')).toBe('no-report');
    const broken = p('临江区档案局2018年政府信息', '公开工作年度报告');
    expect(kindOf(broken)).toBe('pre-2019-form');
    expect(kindOf(broken + text(500), '档案')).toBe('no-report');
    expect(kindOf(p(titled(2018), titled(2016), titled(2015)) + text(500), '档案')).toBe('list-page');
  });
});
