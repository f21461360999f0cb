import type { FactId, SectionId } from '../../src/forms';
import { disclosureSentence, postSentence, supervisionSentence } from './disclosure-prose';
import type { Random } from './random';
import { remedySentence, requestSentences } from './requests-prose';
import type { Teller } from './telling';
import type { Figures, Shape } from './types';

/** Prose in words of our own, with figures that agree with the tables. */

const PLACES = ['青禾县', '松岚市', '鹭汀区', '云坪县', '禾澜市', '砚溪区', '霁山县', '澄湾市'];
const BODIES = [
  '水务局',
  '民政局',
  '统计局',
  '交通运输局',
  '农业农村局',
  '人民政府办公室',
  '文化和旅游局',
  '槐荫街道办事处',
  '柳坞镇人民政府',
];

/** The name of an agency that does not exist. */
export function inventAgency(random: Random): string {
  const place = random.pick(PLACES);
  return place.endsWith('市') && random.chance(0.25) ? `${place}人民政府` : place + random.pick(BODIES);
}

/** Whether the agency may make 规章. */
export const mayMakeRules = (agency: string) => agency.endsWith('市人民政府') || agency.endsWith('市人民政府办公室');

const periodText = (year: number, random: Random) =>
  random.pick([
    `本报告所列数据统计期限为${year}年1月1日至12月31日。`,
    `本报告中所列数据的统计期限自${year}年1月1日起，至${year}年12月31日止。`,
  ]);

export function prefaceText(year: number, agency: string, random: Random): string[] {
  const basis = `根据《中华人民共和国政府信息公开条例》，${agency}编制并向社会公布${year}年度报告。`;
  const parts = '报告由六个部分组成，电子版可在本机关门户网站查阅和下载。';
  const contact = '如有疑问，请与本机关办公室联系（电话：0000-6123456，邮编：000000）。';
  return random.chance(0.5)
    ? [basis + parts, periodText(year, random) + contact]
    : [basis + periodText(year, random) + parts, contact];
}

const PADDING = [
  '我们把公开作为日常工作的一部分，逐项对照清单查漏补缺。',
  '机关各科室指定专人负责，材料先审后发，做到有据可查。',
  '工作中注意听取群众意见，及时调整栏目。',
];

/** The paragraphs of section one: the five topics. */
export function overviewText(shape: Shape, figures: Figures, tell: Teller): string[] {
  const { random } = tell;
  const number = random.pick([
    ['（一）', '（二）', '（三）', '（四）', '（五）'],
    ['1.', '2.', '3.', '4.', '5.'],
  ]);
  const topics = [
    `主动公开。${random.chance(0.4) ? disclosureSentence(tell, figures) : ''}${postSentence(tell)}${random.pick(PADDING)}`,
    `依申请公开。${requestSentences(tell, shape)}${random.chance(0.4) ? remedySentence(tell, shape) : ''}`,
    `政府信息管理。修订公文公开属性审核办法，${random.pick(PADDING)}`,
    `平台建设。优化政务公开平台栏目，${random.pick(PADDING)}`,
    `监督保障。${supervisionSentence(tell)}落实工作考核和责任追究，全年没有发生追责情形。`,
  ];
  const parts = topics.map((topic, at) => `${number[at]}${topic}`);
  return random.chance(0.3) ? [parts.join('')] : parts;
}

export function problemsText(year: number, random: Random): string[] {
  return [
    `存在的问题：一是${random.pick(['解读形式还不够丰富', '栏目更新的节奏不够均匀', '基层业务人员变动较多'])}；二是公开内容与群众期待尚有距离。`,
    `改进措施：${year + 1}年将${random.pick(['增加图解和问答', '按月核对栏目更新情况', '分批开展业务培训'])}，把公开工作做得更细。`,
  ];
}

/** Section six: what it says of fees. */
export function otherText(tell: Teller): string {
  const unpaid: FactId = 'requests/other.feeUnpaid/total';
  if (tell.sum([unpaid])) return `本年度发出信息处理费收费通知${tell.perhaps(unpaid)}件，申请人逾期未缴纳，实际没有收取费用。`;
  return tell.random.pick([
    '本年度未发出信息处理费收费通知，没有收取信息处理费。',
    '无其他需要报告的事项。本年度没有收取信息处理费。',
    '无',
  ]);
}

/** A sentence that may stand before a table, without any figure. */
export const leadIns: Readonly<Partial<Record<SectionId, readonly string[]>>> = {
  disclosure: ['该部分以表格形式报告。表格如下:', '主动公开的情况见下表。'],
  requests: ['申请办理情况见下表。', '本部分的数据由办公室汇总。'],
  remedies: ['复议和诉讼情况如下。', '未出现申请行政复议、提起行政诉讼的情况'],
};
