import type { SectionId } from '../../src/forms';
import type { Random } from './random';
import { newTeller, type Teller } from './telling';
import type { Draft, DraftBlock, Told } from './types';

/** Figures that state no cell of the report, told in words that are close to those that do. */

type Decoy = (tell: Teller) => string;

/** Whose: bodies beside, below and above the one that reports. */
const OF_OTHERS: readonly Decoy[] = [
  (tell) => `各镇街共收到政府信息公开申请${tell.other()}件，答复${tell.other()}件。`,
  (tell) => `局属单位收到信息公开申请${tell.other()}件，由其自行答复。`,
  (tell) => `协助上级机关办理政府信息公开申请${tell.other()}件。`,
  (tell) => `辖区内各学校收到公开申请${tell.other()}件，均已办结。`,
  (tell) => `其他部门制发规范性文件${tell.other()}件，我单位转载${tell.other()}件。`,
  (tell) => `指导基层单位答复公开申请${tell.other()}件、规范文书${tell.other()}份。`,
  (tell) => `县直各单位制发行政规范性文件${tell.other()}件，废止${tell.other()}件。`,
];

/** When: other years, spans of years, parts of the year. */
const OF_OTHER_TIMES: readonly Decoy[] = [
  (tell) => `上年度收到政府信息公开申请${tell.other()}件。`,
  (tell) => `${tell.year - 1}年，共收到政府信息公开申请${tell.other()}件，办结${tell.other()}件。`,
  (tell) => `近三年累计收到政府信息公开申请${tell.other()}件，予以公开${tell.other()}件。`,
  (tell) => `上半年收到政府信息公开申请${tell.other()}件。`,
  (tell) => `第三季度答复公开申请${tell.other()}件。`,
  (tell) => `与上年相比，收到的公开申请增加${tell.other()}件。`,
  (tell) => `去年制发行政规范性文件${tell.other()}件。`,
];

/** What: requests, documents and cases of another kind. */
const OF_OTHER_THINGS: readonly Decoy[] = [
  (tell) => `受理行政许可申请${tell.other()}件，办结${tell.other()}件，不予受理${tell.other()}件。`,
  (tell) => `受理档案查询申请${tell.other()}件，当场办结${tell.other()}件。`,
  (tell) => `办理人民来信${tell.other()}件，均按时答复。`,
  (tell) => `受理低保申请${tell.other()}件，不予批准${tell.other()}件。`,
  (tell) => `政务热线受理诉求${tell.other()}件，办结${tell.other()}件。`,
  (tell) => `公文属性认定：主动公开${tell.other()}件，不予公开${tell.other()}件。`,
  (tell) => `发布前审查信息${tell.other()}条，其中不予公开${tell.other()}条。`,
  (tell) => `受理公共数据开放申请${tell.other()}件，部分公开${tell.other()}件。`,
  (tell) => `转载上级规范性文件${tell.other()}件，解读${tell.other()}件。`,
  (tell) => `清理各类文件${tell.other()}份，归档${tell.other()}份。`,
  (tell) => `审理行政复议案件${tell.other()}件，化解${tell.other()}件。`,
  (tell) => `公示行政许可信息${tell.other()}条、行政处罚信息${tell.other()}条。`,
  (tell) => `汇编依申请公开典型案例${tell.other()}件。`,
  (tell) => `开展依申请公开模拟测试${tell.other()}次。`,
  (tell) => `发放政府信息公开申请表${tell.other()}份。`,
  (tell) => `办理建议${tell.other()}件、提案${tell.other()}件，办结率100%。`,
  (tell) => `发布政府采购信息${tell.other()}条，收费目录${tell.other()}项。`,
];

/** Which: one channel of several, and figures that are not exact. */
const OF_PARTS: readonly Decoy[] = [
  (tell) => `网站公开专栏发布信息${tell.other()}条，公众号推送${tell.other()}条。`,
  (tell) => `接听申请咨询电话约${tell.other()}次。`,
  (tell) => `印发宣传手册${tell.other()}余册，参加培训${tell.other()}人次。`,
  (tell) => `12345热线转办公开类咨询${tell.other()}件。`,
];

const KINDS = [OF_OTHERS, OF_OTHER_TIMES, OF_OTHER_THINGS, OF_PARTS];
const MOST_IN_SECTION = 3;

function paragraph(tell: Teller, random: Random): DraftBlock {
  const count = random.int(1, MOST_IN_SECTION);
  const sentences = Array.from({ length: count }, () => random.pick(random.pick(KINDS))(tell));
  return { kind: 'prose', text: sentences.join('') };
}

/** Adds paragraphs of such figures to every section that is not empty, before or behind what it holds. */
export function withDecoys(draft: Draft, random: Random): Draft {
  const told: Told[] = [];
  const add = (id: SectionId, blocks: readonly DraftBlock[]): readonly DraftBlock[] => {
    if (draft.empty.includes(id)) return blocks;
    const tell = newTeller(id, draft.year, draft.figures, random);
    const decoy = paragraph(tell, random);
    told.push(...tell.told);
    return random.chance(0.5) ? [decoy, ...blocks] : [...blocks, decoy];
  };
  const sections = draft.sections.map((section) => ({ ...section, blocks: add(section.id, section.blocks) }));
  return { ...draft, sections, told: [...draft.told, ...told] };
}
