import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SectionId } from '../../../src/forms';
import { claimsOf, uncoveredOf } from '../../../src/report/claims';
import type { Passages } from '../../../src/report/types';

const OF = { form: '2021', otherRows: 'three', year: 2023, agency: '江城市民政局' } as const;
const SECTIONS: readonly SectionId[] = ['overview', 'disclosure', 'requests', 'remedies', 'problems', 'other'];

/** The figures of a paragraph that are in one of the two lists, as printed. */
function listed(text: string, section: SectionId = 'overview'): string[] {
  const passages: Passages = new Map([[section, [{ id: 'passage/0', text, offset: 0 }]]]);
  const claims = claimsOf(passages, OF);
  const places = [...claims, ...uncoveredOf(passages, claims, OF).map(({ place }) => place)];
  return places.sort((a, b) => a.start - b.start).map(({ start, end }) => text.slice(start, end));
}

const SUBJECTS = [
  '门户网站发布信息',
  '收到政府信息公开申请',
  '我局答复',
  '开展业务培训',
  '微信公众号推送',
  '各乡镇报送材料',
  '接听咨询电话',
  '其中自然人',
  '制发行政规范性文件',
  '被申请行政复议',
  '阅读量达到',
  '参训',
  '投入经费',
  '公开事项目录共',
];
const UNITS = ['件', '条', '篇', '次', '人次', '份', '项', '个', '期', '场', '万元', '家', '%', '余条', '个工作日'];
const FIGURES = ['7', '36', '１２', '1,204', '３,５１７', '2.5', '3万', '十六', '两百零四', '叁拾柒', '1.53万'];
const SIGNS = ['，', '；', '、', '。'];
/** What is no figure: dates, years, numbers of documents and clauses, numbering, telephones and addresses. */
const NONE = [
  '2023年，',
  '2023年3月15日，',
  '1至6月，',
  '2023-12-31，',
  '依据国办发〔2021〕30号文件，',
  '按照条例第二十条第1项，',
  '（联系电话：0000-6123456，邮编：430000）',
  '联系电话88886666，',
  '传真：(0000)6123456，',
  '地址：江城路18号3楼305室，',
  '见附件2，',
  '上午8:30至11:30，',
  '12345热线，',
];

const clause = fc
  .tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...FIGURES), fc.constantFrom(...UNITS), fc.constantFrom(...SIGNS))
  .filter(([, figure, unit]) => !/[%万]/.test(unit) || /^[\d１-９]+$/.test(figure))
  .map(([subject, figure, unit, sign]) => ({ text: subject + figure + unit + sign, figures: [figure] }));
const none = fc.constantFrom(...NONE).map((text) => ({ text, figures: [] as string[] }));
const paragraph = fc
  .array(fc.oneof({ weight: 3, arbitrary: clause }, { weight: 1, arbitrary: none }), { minLength: 1, maxLength: 8 })
  .map((parts) => ({
    text: `${parts.map(({ text }) => text).join('')}完毕。`,
    figures: parts.flatMap(({ figures }) => figures),
  }));

describe('every figure of the narrative is in one of the two lists', () => {
  test.each(SECTIONS)('%s', (section) => {
    const lists = fc.property(paragraph, ({ text, figures }) => {
      expect(listed(text, section)).toEqual(figures);
    });
    fc.assert(lists, { numRuns: 150 });
  });

  test.each<[SectionId, string, string[]]>([
    ['requests', '本年度共收到申请13件，同比增长12.3%', ['13', '12.3']],
    ['requests', '举办培训3场，参训120人次。', ['3', '120']],
    ['disclosure', '公开处罚决定数量28万余条，不存在其他情况。', ['28万']],
    ['disclosure', '本年度收费金额3.2万元，与决算一致。', ['3.2']],
    ['remedies', '胜诉率100%；出庭2人。', ['100', '2']],
  ])('%s: %s', (section, text, figures) => expect(listed(text, section)).toEqual(figures));
});

describe('what is no figure is in none', () => {
  test.each(NONE)('%s', (text) => expect(listed(`${text}工作平稳。`)).toEqual([]));
  test.each([
    '1.主动公开。',
    '（1）主动公开。',
    '1）主动公开。',
    '1、主动公开。',
    '2023至2025年规划。',
    '10、11月集中培训。',
    '《2023—2025年工作要点》。',
    '如图3，见表2。',
    '联系人手机：13800000000。',
    '5.15政务公开日，12.4国家宪法日。',
    '1.1主动公开。',
    '位于中山路9号院2栋1单元5层。',
    '办公时间为9:00—17:00。',
  ])('%s', (text) => expect(listed(text)).toEqual([]));

  test.each<[SectionId, string]>([
    ['requests', '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2 0 0 0 0 0 2'],
    ['requests', '一、本年新收政府信息公开申请数量130000013'],
    ['disclosure', '信息内容本年制发件数本年废止件数现行有效件数规章0行政规范性文件4件1件9件。'],
    ['remedies', '结果维持2件结果纠正0件其他结果0件尚未审结1件总计3件。'],
    ['disclosure', '行政许可 310 0 12。'],
  ])('cells of a row that stands as text, in %s: %s', (section, text) => expect(listed(text, section)).toEqual([]));
});

describe('what looks like an address or a number that is called, and counts', () => {
  test.each<[string, string[]]>([
    ['接听咨询电话120000次。', ['120000']],
    ['整治道路3条、楼院5处。', ['3', '5']],
    ['发布图解4张、图5张。', ['4', '5']],
    ['电话：15次，来信：2件。', ['15', '2']],
    ['收到申请3件和4月份的2件。', ['3', '2']],
    ['阅读量1.53万，满意度98.5，较上年提高2.5倍。', ['1.53万', '98.5', '2.5']],
    ['浏览量超1.2万余次。', ['1.2万']],
  ])('%s', (text, figures) => expect(listed(text)).toEqual(figures));
});
