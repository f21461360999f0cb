import type { FactId } from '../../src/forms';
import { outcomesOf } from './figures';
import type { Teller } from './telling';
import type { Shape } from './types';

/** What section one says of requests, in words of our own; every figure agrees with the tables or is about something else. */

type Cells = readonly FactId[];
type Say = (tell: Teller, shape: Shape) => string;

const total = (row: string): FactId => `requests/${row}/total`;
const NEW: Cells = [total('receivedNew')];
const IN: Cells = [total('carriedIn')];
const OUT: Cells = [total('carriedOut')];
const DISPOSED: Cells = [total('disposedTotal')];
const ALL: Cells = [...NEW, ...IN];
const OTHERS: Cells = ['other.noCorrection', 'other.feeUnpaid', 'other.misc'].map(total);
const ORGANISATIONS = ['business', 'research', 'nonprofit', 'legalService', 'otherOrg'];

const group = (shape: Shape, name: string): Cells =>
  outcomesOf(shape).flatMap((row) => (row.startsWith(`${name}.`) ? [total(row)] : []));
const by = (row: string, columns: readonly string[]): Cells => columns.map((column): FactId => `requests/${row}/${column}`);
const received = (columns: readonly string[]): [Cells, Cells] => [
  by('receivedNew', columns),
  [...by('receivedNew', columns), ...by('carriedIn', columns)],
];

const INTAKE: readonly Say[] = [
  (tell) => `本年新收政府信息公开申请${tell.states(NEW)}件，上年结转${tell.states(IN)}件。`,
  (tell) => `${tell.year}年共收到政府信息公开申请${tell.states(NEW, ALL)}件。`,
  (tell) => `全年新收到公开申请${tell.states(NEW)}件。`,
  (tell) => `全年收办政府信息公开申请${tell.states(ALL)}件，其中当年新收${tell.states(NEW)}件，上年结转${tell.states(IN)}件。`,
  (tell) =>
    `本机关收到政府信息公开申请${tell.states(NEW, ALL)}件，其中自然人申请${tell.states(...received(['naturalPerson']))}件，法人或其他组织申请${tell.states(...received(ORGANISATIONS))}件。`,
  (tell) => {
    const online = tell.random.int(0, tell.sum(NEW));
    return `共受理政府信息公开申请${tell.states(NEW, ALL)}件，其中网络申请${tell.other(online)}件、信函申请${tell.other(tell.sum(NEW) - online)}件。`;
  },
];

/** Nothing came in and nothing was left over. */
const NONE: readonly Say[] = [
  (tell) => {
    tell.denies(...NEW);
    return '本年度未收到政府信息公开申请。';
  },
  (tell) => {
    tell.denies(...NEW);
    tell.denies(...IN);
    return '全年没有收到政府信息公开申请，也没有上年结转的申请。';
  },
  (tell) => {
    tell.denies(...NEW);
    return `${tell.year}年，本机关没有接到任何形式的政府信息公开申请。`;
  },
];

const REASONS: Readonly<Record<string, string>> = {
  'refused.stateSecret': '属于国家秘密',
  'refused.lawForbids': '其他法律行政法规禁止公开',
  'refused.securityStability': '危及“三安全一稳定”',
  'refused.thirdParty': '保护第三方合法权益',
  'refused.internalAffairs': '属于三类内部事务信息',
  'refused.deliberative': '属于四类过程性信息',
  'refused.enforcementFile': '属于行政执法案卷',
  'refused.registryLookup': '属于行政查询事项',
};

/** 不予公开, now and then with all its grounds. */
const refused: Say = (tell, shape) => {
  const cells = group(shape, 'refused');
  const whole = `不予公开${tell.states(cells)}件`;
  const grounds = cells.filter((cell) => tell.sum([cell]));
  if (!grounds.length || tell.random.chance(0.6)) return whole;
  return `${whole}（${grounds.map((cell) => `${REASONS[cell.split('/')[1] ?? '']}${tell.states([cell])}件`).join('，')}）`;
};

/** All six outcomes of the form, with `mark` between them. */
const outcomes = (tell: Teller, shape: Shape, mark: string): string => {
  const rows = outcomesOf(shape).filter((row) => row.startsWith('other.'));
  // Reports of 2019 print 其他处理 in one row or in three; where the rows got lost, either reading is as good.
  const usual: readonly Cells[] = shape.form === '2019' ? [[total('other.all')], OTHERS] : [];
  return [
    `予以公开${tell.states([total('granted')])}件`,
    `部分公开${tell.states([total('grantedPart')])}件`,
    refused(tell, shape),
    `无法提供${tell.states(group(shape, 'unable'))}件`,
    `不予处理${tell.states(group(shape, 'declined'))}件`,
    `其他处理${tell.states(rows.map(total), ...usual)}件`,
  ].join(mark);
};

const OUTCOMES: readonly Say[] = [
  () => '',
  (tell) => `办结${tell.states(DISPOSED)}件。`,
  (tell, shape) => `从办理结果看，${outcomes(tell, shape, '，')}。`,
  (tell, shape) => `已办结${tell.states(DISPOSED)}件，其中${outcomes(tell, shape, '、')}。`,
  (tell) => `予以公开和部分公开共${tell.states([total('granted'), total('grantedPart')])}件。`,
  (tell, shape) =>
    `其中予以公开${tell.states([total('granted')])}件，部分公开${tell.states([total('grantedPart')])}件，${refused(tell, shape)}。`,
];

const CARRIED: readonly Say[] = [
  () => '',
  (tell) => `结转下年度继续办理${tell.states(OUT)}件。`,
  (tell) => {
    if (tell.sum(OUT)) return `另有${tell.states(OUT)}件转下年度办理。`;
    tell.denies(...OUT);
    return '没有结转下年度办理的申请。';
  },
];

/** Figures about something else, told in the same breath. */
const BESIDE: readonly Say[] = [
  () => '',
  (tell) => `上年同期收到申请${tell.other()}件。`,
  (tell) => `自条例实施以来累计受理政府信息公开申请${tell.other()}件。`,
  (tell) => `接待现场咨询${tell.other()}人次，接听咨询电话${tell.other()}次。`,
  (tell) => `办理群众来信来访${tell.other()}件，均已答复。`,
  (tell) => `承办12345热线工单${tell.other()}件，按时办结${tell.other()}件。`,
  (tell) => `指导所属单位办理政府信息公开申请${tell.other()}件。`,
  (tell) => {
    const near = Math.floor(tell.sum(NEW) / 10) * 10;
    return near && near !== tell.sum(NEW) ? `全年收到申请${tell.other(near)}余件。` : '';
  },
  (tell) => {
    const near = Math.ceil(tell.sum(NEW) / 100) * 100;
    return near ? `收到的申请${tell.random.pick(['约', '近'])}${tell.other(near)}件。` : '';
  },
];

/** The topic 依申请公开 of section one. */
export function requestSentences(tell: Teller, shape: Shape): string {
  const { random } = tell;
  const beside = random.chance(0.35) ? random.pick(BESIDE)(tell, shape) : '';
  if (!tell.sum([...ALL, ...OUT])) return random.pick(NONE)(tell, shape) + beside;
  return random.pick(INTAKE)(tell, shape) + random.pick(OUTCOMES)(tell, shape) + random.pick(CARRIED)(tell, shape) + beside;
}

const RECONSIDERATION: FactId = 'remedies/reconsideration/total';
const LITIGATION: Cells = ['remedies/litigationDirect/total', 'remedies/litigationAfter/total'];

const REMEDIES: readonly Say[] = [
  (tell) => `因政府信息公开被申请行政复议${tell.states([RECONSIDERATION])}件，被提起行政诉讼${tell.states(LITIGATION)}件。`,
  (tell) =>
    `政府信息公开行政复议${tell.states([RECONSIDERATION])}件，其中结果维持${tell.states(['remedies/reconsideration/upheld'])}件，结果纠正${tell.states(['remedies/reconsideration/corrected'])}件，其他结果${tell.states(['remedies/reconsideration/other'])}件，尚未审结${tell.states(['remedies/reconsideration/pending'])}件。`,
  (tell) =>
    `因政府信息公开引发行政诉讼${tell.states(LITIGATION)}件，其中未经复议直接起诉${tell.states(LITIGATION.slice(0, 1))}件，复议后起诉${tell.states(LITIGATION.slice(1))}件。`,
];

/** What section one says of remedies. */
export const remedySentence: Say = (tell, shape) => {
  if (tell.sum([RECONSIDERATION, ...LITIGATION])) return tell.random.pick(REMEDIES)(tell, shape);
  tell.denies(RECONSIDERATION);
  tell.denies(...LITIGATION);
  return '未发生因政府信息公开引发的行政复议和行政诉讼。';
};
