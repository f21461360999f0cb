import { describe, expect, it, test } from 'vitest';
import { chooseTitle, readTitle } from '../../../src/report/identity';
import { auditHtml, auditText, kindOfPage, linesOf, page, report, table } from '../written';

const REPORT = '政府信息公开工作年度报告';
const AGENCY = '临江区档案局';
const TITLE = `${AGENCY}2024年${REPORT}`;

const chosen = (texts: readonly string[], meta: Record<string, string> = {}, page = '') =>
  chooseTitle(linesOf(texts), new Map(Object.entries(meta)), page);

describe('what stands around a title', () => {
  test.each([
    `临档公开〔2025〕7号 ${TITLE}`,
    `临档发[2025]第12号${TITLE}`,
    `2025年第3号 ${TITLE}`,
    `文号：临档办（2025）31号　${TITLE}`,
    `${TITLE}（临档发〔2025〕7号）`,
    `${TITLE}（图文）`,
    `${TITLE}（图片版）`,
    `${TITLE}（超链版）`,
    `${TITLE}（网页版）`,
    `${TITLE}（盖章版）`,
    `${TITLE}（正式公开版）`,
    `${TITLE}（定稿）`,
    `${TITLE}盖章版`,
    `${TITLE}-最终版`,
    `${TITLE} - 副本`,
    `${TITLE}(1)`,
    `${TITLE}（2）`,
    `${TITLE}.docx`,
    `${TITLE}.PDF`,
    `${TITLE}（盖章版）(1).pdf`,
    `${TITLE}定稿.wps`,
    `（网页版）${TITLE}`,
    `临档公开〔2025〕7号${TITLE}（图文版）.ofd`,
  ])('is no part of it: %s', (text) => {
    expect(readTitle(text)).toMatchObject({ agency: AGENCY, year: 2024 });
  });

  test.each([
    ['临江海关（本级机关）2024年政府信息公开工作年度报告', '临江海关(本级机关)'],
    ['临江区第二中心医院2024年政府信息公开工作年度报告', '临江区第二中心医院'],
    ['临江版纳州档案局2024年政府信息公开工作年度报告', '临江版纳州档案局'],
    ['临江市出版局2024年政府信息公开工作年度报告', '临江市出版局'],
  ])('leaves a name as it is: %s', (text, agency) => {
    expect(readTitle(text)?.agency).toBe(agency);
  });

  it('does not make a title of a number alone', () => {
    expect(readTitle('临档公开〔2025〕7号')).toBeNull();
    expect(chosen(['临档公开〔2025〕7号', `关于2024年政府信息公开工作的年度报告`])).toMatchObject({ agency: '', year: 2024 });
  });
});

describe('a name of a body', () => {
  const LONG = `临江市临江新区行政审批与政务服务管理局（临江市临江新区公共资源交易监督管理局、临江市临江新区营商环境建设局、临江新区大数据局）`;

  it('is kept whole, however long', () => {
    expect(LONG.length).toBeGreaterThan(55);
    expect(readTitle(`${LONG}2024年${REPORT}`)).toMatchObject({ agency: LONG.replace('（', '(').replace('）', ')'), year: 2024 });
    expect(chosen([`${LONG}2024年${REPORT}`])?.agency).toHaveLength(LONG.length);
    expect(chosen([LONG, `2024年${REPORT}`])).toMatchObject({ agency: LONG.replace('（', '(').replace('）', ')'), year: 2024 });
  });

  it('is no sentence', () => {
    const sentence = `按照《中华人民共和国政府信息公开条例》和上级有关要求，结合本单位一年来政府信息公开工作开展的实际情况，临江区档案局形成2024年${REPORT}`;
    expect(readTitle(sentence)).toBeNull();
  });

  it('is not what a body calls itself in its introduction', () => {
    const sentence = (self: string) =>
      `依照《中华人民共和国政府信息公开条例》的规定，结合全年工作实际，现将${self}2024年${REPORT}予以说明，欢迎监督和批评，联系电话附后。`;
    for (const self of ['我局', '本机关', '我办', '本单位', '我街道', '我馆']) {
      expect(chosen([AGENCY, `2024年${REPORT}`, sentence(self)])).toMatchObject({ agency: AGENCY, year: 2024 });
      expect(chosen([sentence(self)])).toMatchObject({ agency: '', year: 2024 });
    }
    expect(chosen([sentence(AGENCY)])).toMatchObject({ agency: AGENCY, year: 2024 });
    expect(readTitle(`现将我局2024年${REPORT}如下：`)).toMatchObject({ agency: '' });
  });

  it('may stand on a line of its own with another name in brackets', () => {
    expect(chosen([`${AGENCY}（临江区地方志办公室）`, `2024年${REPORT}`])?.agency).toBe(`${AGENCY}(临江区地方志办公室)`);
  });
});

describe('a notice above the whole report', () => {
  const made = table('信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|0|0|0\n行政规范性文件|2|0|9');
  const remedies = table('行政复议\n结果维持|结果纠正|其他结果|尚未审结|总计\n1|0|0|0|1');
  const untitled = page({ two: made, four: remedies }).replace(/<p>临江区档案局2022年.*?<\/p>/, '');

  test.each([
    ['关于公布临江区档案局2024年政府信息公开工作年度报告的公告', '临江区档案局'],
    ['临江区档案局关于发布2024年政府信息公开工作年度报告的通告', '临江区档案局'],
    ['临档公开〔2025〕7号 关于公开临江区档案局2024年度政府信息公开工作年度报告的通知', '临江区档案局'],
  ])('gives its title where it has none: %s', (notice, agency) => {
    const [result] = auditHtml(`<title>临江区政府</title><h1>${notice}</h1>${untitled}`);
    expect(result).toMatchObject({ status: 'audited', report: { agency, year: 2024 } });
  });

  it('gives way to the title of the report', () => {
    const [result] = auditHtml(
      `<title>关于公布年度报告的公告</title><h1>关于公布2024年政府信息公开工作年度报告的公告</h1>${page({ two: made })}`,
    );
    expect(result?.report).toMatchObject({ agency: '临江区档案局', year: 2022 });
  });

  it('may be a report that calls itself a summary', () => {
    const summary = untitled.replace('<p>一、', '<h1>临江区档案局2024年政府信息公开工作总结</h1><p>一、');
    expect(auditHtml(summary)[0]?.report).toMatchObject({
      agency: '临江区档案局',
      year: 2024,
      title: '临江区档案局2024年政府信息公开工作总结',
    });
  });

  it('is no report by itself', () => {
    expect(kindOfPage('<p>现予公布。</p>', '关于公布临江区档案局2024年政府信息公开工作年度报告的公告')).toBe('no-report');
  });
});

describe('the heading of another form in the frame of every page', () => {
  const frame = '<h1>政府网站工作年度报表</h1>';

  it('says nothing about a report', () => {
    expect(auditHtml(`<title>${TITLE}</title>${frame}${page({})}`)[0]?.status).toBe('audited');
    const picture = '<img src="report-1.jpg" width="900" height="1200"><img src="report-2.jpg" width="900" height="1200">';
    expect(kindOfPage(frame + picture, TITLE)).toBe('image-only');
    expect(kindOfPage(`${frame}<p>附件：<a href="/nb.pdf">全文.pdf</a></p>`, TITLE)).toBe('attachment-only');
  });

  it('says nothing about a page that is named otherwise', () => {
    expect(kindOfPage(`${frame}<p>各科室职责。</p>`, '机构职能')).toBe('no-report');
  });
});

it('a text keeps the title of the report above its introduction', () => {
  const [result] = auditText(
    report({})
      .replace('2022年', '\n2022年')
      .replace(
        '一、总体情况',
        '根据条例规定，现将我局2022年政府信息公开工作年度报告向社会公布，统计期限自2022年1月1日起至2022年12月31日止。\n一、总体情况',
      ),
  );
  expect(result?.report).toMatchObject({ agency: '临江区档案局', year: 2022 });
  expect(result?.findings.filter(({ rule }) => rule === 'agency-differs')).toEqual([]);
});
