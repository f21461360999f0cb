import type { Label, OtherRows, RelationKind, RequestRow } from './types';

/** Columns c1 … c7 of table three, from left to right. */
export const REQUEST_COLUMNS: readonly Label[] = [
  { id: 'naturalPerson', text: '自然人' },
  { id: 'business', text: '商业企业' },
  { id: 'research', text: '科研机构' },
  { id: 'nonprofit', text: '社会公益组织' },
  { id: 'legalService', text: '法律服务机构' },
  { id: 'otherOrg', text: '其他' },
  { id: 'total', text: '总计', aliases: ['合计'] },
];

/** The header over the five kinds of organisations; some pages count these as one. */
const ORGANISATIONS = '法人或其他组织';

/** The columns of a page that counts all organisations as one; the form has no column for them. */
export const MERGED_COLUMNS: readonly Label[] = [
  { id: 'naturalPerson', text: '自然人' },
  { id: 'organisations', text: ORGANISATIONS },
  { id: 'total', text: '总计', aliases: ['合计'] },
];

/** The label that spans all outcomes. */
export const OUTCOMES_LABEL = '三、本年度办理结果';

/** Headers that span several columns, and the label that spans the outcomes. */
export const REQUEST_HEADERS: readonly string[] = [
  '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
  '申请人情况',
  ORGANISATIONS,
  OUTCOMES_LABEL,
];

/** Group labels of the outcomes: no rows of the form, but some pages print a subtotal beside them. */
export const REQUEST_GROUPS: readonly Label[] = [
  { id: 'refused', text: '（三）不予公开' },
  { id: 'unable', text: '（四）无法提供' },
  { id: 'declined', text: '（五）不予处理' },
  { id: 'other', text: '（六）其他处理' },
];

const received: readonly RequestRow[] = [
  { id: 'receivedNew', text: '一、本年新收政府信息公开申请数量' },
  { id: 'carriedIn', text: '二、上年结转政府信息公开申请数量' },
];

const granted: readonly RequestRow[] = [
  { id: 'granted', text: '（一）予以公开' },
  {
    id: 'grantedPart',
    text: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    aliases: ['部分公开区分处理的，只计这一情形，不计其他情形'],
  },
];

/** Rows of one group of outcomes; their ids begin with its own. */
const grouped = (group: string, texts: Readonly<Record<string, string>>): readonly RequestRow[] =>
  Object.entries(texts).map(([id, text]) => ({ id: `${group}.${id}`, group, text }));

const refused = grouped('refused', {
  stateSecret: '1.属于国家秘密',
  lawForbids: '2.其他法律行政法规禁止公开',
  securityStability: '3.危及“三安全一稳定”',
  thirdParty: '4.保护第三方合法权益',
  internalAffairs: '5.属于三类内部事务信息',
  deliberative: '6.属于四类过程性信息',
  enforcementFile: '7.属于行政执法案卷',
  registryLookup: '8.属于行政查询事项',
});

const unable = grouped('unable', {
  notHeld: '1.本机关不掌握相关政府信息',
  mustCreate: '2.没有现成信息需要另行制作',
  stillUnclear: '3.补正后申请内容仍不明确',
});

const declined = grouped('declined', {
  petition: '1.信访举报投诉类申请',
  duplicate: '2.重复申请',
  publication: '3.要求提供公开出版物',
  excessive: '4.无正当理由大量反复申请',
  reconfirm: '5.要求行政机关确认或重新出具已获取信息',
});

const other: Readonly<Record<OtherRows, readonly RequestRow[]>> = {
  one: [{ id: 'other.all', text: '（六）其他处理' }],
  three: [
    {
      id: 'other.noCorrection',
      group: 'other',
      text: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
      aliases: ['逾期不补正'],
    },
    {
      id: 'other.feeUnpaid',
      group: 'other',
      text: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
      aliases: ['逾期不缴费'],
    },
    { id: 'other.misc', group: 'other', text: '3.其他' },
  ],
};

const closing: readonly RequestRow[] = [
  { id: 'disposedTotal', text: '（七）总计', aliases: ['合计'] },
  { id: 'carriedOut', text: '四、结转下年度继续办理' },
];

const outcomes = (rows: OtherRows) => [...granted, ...refused, ...unable, ...declined, ...other[rows]];

/** Rows of table three from top to bottom, by the shape of （六）其他处理. */
export const REQUEST_ROWS: Readonly<Record<OtherRows, readonly RequestRow[]>> = {
  one: [...received, ...outcomes('one'), ...closing],
  three: [...received, ...outcomes('three'), ...closing],
};

export const REMEDY_ROWS: readonly Label[] = [
  { id: 'reconsideration', text: '行政复议' },
  { id: 'litigationDirect', text: '未经复议直接起诉' },
  { id: 'litigationAfter', text: '复议后起诉' },
];

export const REMEDY_COLUMNS: readonly Label[] = [
  { id: 'upheld', text: '结果维持' },
  { id: 'corrected', text: '结果纠正' },
  { id: 'other', text: '其他结果' },
  { id: 'pending', text: '尚未审结' },
  { id: 'total', text: '总计', aliases: ['合计'] },
];

const ids = (labels: readonly Label[]) => labels.map((label) => label.id);

const relations = (rows: OtherRows): readonly RelationKind[] => {
  const columns = ids(REQUEST_COLUMNS);
  const parts = columns.slice(0, -1);
  return [
    {
      id: 'requests.rowTotal',
      table: 'requests',
      per: 'row',
      shape: 'sum',
      over: ids(REQUEST_ROWS[rows]),
      left: parts,
      right: ['total'],
    },
    {
      id: 'requests.disposedTotal',
      table: 'requests',
      per: 'column',
      shape: 'sum',
      over: columns,
      left: ids(outcomes(rows)),
      right: ['disposedTotal'],
    },
    {
      id: 'requests.balance',
      table: 'requests',
      per: 'column',
      shape: 'balance',
      over: columns,
      left: ['receivedNew', 'carriedIn'],
      right: ['disposedTotal', 'carriedOut'],
    },
    {
      id: 'remedies.total',
      table: 'remedies',
      per: 'row',
      shape: 'sum',
      over: ids(REMEDY_ROWS),
      left: ids(REMEDY_COLUMNS).slice(0, -1),
      right: ['total'],
    },
  ];
};

/** The relations of both generations, as the form prints or implies (“本列数据的勾稽关系为：…”; 总计). */
export const RELATIONS: Readonly<Record<OtherRows, readonly RelationKind[]>> = {
  one: /* @__PURE__ */ relations('one'),
  three: /* @__PURE__ */ relations('three'),
};
