import { escape, tableElement } from './html';
import { filler, label, table } from './tables';
import type { NotReport } from './types';

/** Other statutory tables on the same sites, and reports of the years before 2019. */

const p = (text: string) => `<p>${escape(text)}</p>`;
const plain = (rows: readonly (readonly string[])[]) =>
  tableElement(
    table(
      null,
      rows.map((row) => row.map((text, at) => (at ? filler(text) : label(text)))),
    ),
    (cell) => escape(cell.text),
  );

export const websiteForm: NotReport = {
  status: 'not-a-report',
  reasons: ['other-form'],
  body: (agency, year, random) => {
    const [a, b, c] = [random.int(10, 99), random.int(100, 999), random.int(10, 99)];
    return (
      `<h1>政府网站工作年度报表</h1><p>（${year}年度）</p>` +
      plain([
        ['网站名称', agency],
        ['主办单位', agency],
        ['政府网站标识码', '0000000000'],
        ['独立用户访问总量（单位：个）', '38095'],
        ['网站总访问量（单位：次）', '954037'],
        ['信息发布（单位：条）', '总数', String(a + b + c)],
        ['概况类信息更新量', String(a)],
        ['政务动态信息更新量', String(b)],
        ['信息公开目录信息更新量', String(c)],
        ['专栏专题（单位：个）', '维护数量', '13'],
        ['新开设数量', '2'],
        ['解读回应', '解读信息发布', '总数（单位：条）', '8'],
        ['办事服务', '注册用户数（单位：个）', '210'],
        ['互动交流', '收到留言数量（条）', '24'],
        ['办结留言数量（条）', '24'],
        ['安全防护', '安全检测评估次数（次）', '4'],
      ])
    );
  },
};

export const freeForm: NotReport = {
  status: 'not-a-report',
  reasons: ['pre-2019-form'],
  body: (agency, year, random) => {
    const old = 2008 + (year % 10);
    return (
      `<h1>${agency}${old}年政府信息公开工作年度报告</h1>` +
      p(
        `本报告由${agency}根据《中华人民共和国政府信息公开条例》编制，所列数据的统计期限自${old}年1月1日起至${old}年12月31日止。`,
      ) +
      [
        '一、概述',
        '二、主动公开政府信息的情况',
        '三、依申请公开政府信息的情况',
        '四、政府信息公开的收费及减免情况',
        '五、因政府信息公开申请行政复议、提起行政诉讼的情况',
        '六、存在的主要问题及改进情况',
        '七、附表',
      ]
        .map((heading) => `<h3>${heading}</h3>${p(`本年度有关工作按要求开展，共公开信息${random.int(20, 900)}条。`)}`)
        .join('') +
      plain([
        ['指标名称', '单位', '统计数'],
        ['主动公开文件数', '条', '214'],
        ['收到申请数', '件', '3'],
        ['对申请的答复总数', '件', '3'],
        ['行政复议数', '件', '0'],
      ])
    );
  },
};

export const budget: NotReport = {
  status: 'not-a-report',
  reasons: ['no-report', 'other-form'],
  body: (agency, year) =>
    `<h1>${agency}${year}年部门决算公开</h1>${p('第一部分 部门概况')}${p('一、主要职能')}${p('二、机构设置')}` +
    plain([
      ['项目', '收入', '支出', '总计'],
      ['一般公共预算', '434.16', '434.16', '868.32'],
      ['行政事业性收费', '0.55', '0', '0.55'],
      ['其他', '0', '0', '0'],
      ['总计', '434.71', '434.16', '868.87'],
    ]),
};

export const procurement: NotReport = {
  status: 'not-a-report',
  reasons: ['no-report'],
  body: (agency, year) =>
    `<h1>${agency}${year}年政府采购意向公开</h1>` +
    plain([
      ['序号', '采购项目名称', '采购需求概况', '预算金额（万元）', '预计采购时间'],
      ['1', '办公设备', '见附件', '25.1', `${year}年6月`],
      ['2', '物业服务', '见附件', '48', `${year}年9月`],
    ]),
};
