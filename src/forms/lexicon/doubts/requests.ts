import type { Doubt } from './types';
import { NOT_CASES, REQUESTS } from './roles';

/** Applicants that the form has no column of the sum for. */
const APPLICANTS_APART =
  /(?:律师|律所|事务所|媒体|记者|合作社|协会|学会|商会|高校|学校|学院|医院|[村居]委会|社团|基金会|公司|机关|研究[院所])[^,。;\d]{0,8}\d+[件条项宗份起次]/;

/** What counts requests of the body anew. */
const COUNTS_ANEW = /收到|受理|接到|接收|新收|收办|制发|制定|印发|出台/;

/** Doubts about figures of requests and of those who apply. */
export const REQUEST_DOUBTS: readonly Doubt[] = [
  // Some are not counted.
  {
    id: 'not-counted',
    of: NOT_CASES,
    slot: 'which',
    after: /^[^。;\d]*(?:不|未|没有)(?:计入|纳入|列入|算入|统计)/,
    doubtful: [['收到政府信息公开申请31件，重复提交的不计入。', 31]],
    sure: [['收到政府信息公开申请31件，均不收费。', 31]],
  },
  // It is set right behind it.
  {
    id: 'set-right',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'which',
    after:
      /剔除|正式(?:受理|接收)|经[^,;。\d]{0,6}(?:补正|审核|审查|核实|甄别)[^,;。\d]{0,6}(?:受理|接收)|有效申请|扣除|核销|核减|剔减|扣减|除去/,
    doubtful: [['新收政府信息公开申请29件，剔除重复登记的2件。', 29]],
    sure: [['收到政府信息公开申请29件并逐件进行登记。', 29]],
  },
  // Another one is the real one.
  {
    id: 'another-is-real',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'which',
    after: /实际(?:收到|接到|受理|接收|收办|登记|录入|办理|有效|申请|应|为|是|计|共|仅|只|有)*\d/,
    doubtful: [
      ['收到政府信息公开申请34件，实际受理33件。', 34],
      ['收到政府信息公开申请34件（其中重复提交2件），实际登记32件。', 34],
    ],
    sure: [['收到政府信息公开申请34件，结合实际及时分办。', 34]],
  },
  // What the reporting body received is a part of it.
  {
    id: 'own-as-a-part',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'who',
    after:
      /^[^。;\d]{0,12}其中[,:]?[^,。;\d]{0,6}(?:我|本)(?!年|级|市|县|区|省|州|期)[^,。;\d]{1,6}(?:收到|受理|接到|接收|新收|收办)[^,。;\d]*\d/,
    doubtful: [['收到政府信息公开申请803件，其中我局收到48件。', 803]],
    sure: [['收到政府信息公开申请48件，其中本年新收45件。', 48]],
  },
  // Others deal with the rest.
  {
    id: 'rest-by-others',
    of: ['received', 'new', 'taken', 'handled', 'disposed'],
    slot: 'who',
    after: /^[^。;]{0,20}(?:其[余他它]|剩余)[^,。;\d]{0,8}由[^。;\d]{0,12}(?:部门|单位|机关|[镇乡局委]|街道)/,
    doubtful: [['县政府办收到政府信息公开申请31件，其余由部门受理。', 31]],
    sure: [['县政府办收到政府信息公开申请31件，其余事项见附件。', 31]],
  },
  // Of all kinds, and those for information are a part.
  {
    id: 'of-all-kinds',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'what',
    before: /$(?<=各[类种](?:(?!公开)[^,;:。\d])*)/,
    after: /^[^。;\d]{0,8}(?:其中|包括|包含|含)[^。;\d]{0,12}公开[^。;\d]{0,8}\d/,
    doubtful: [['收到各类申请640件，其中信息公开申请12件。', 640]],
    sure: [['收到各类信息公开申请64件，其中网络提交12件。', 64]],
  },
  // The ways to apply, or what applying takes.
  {
    id: 'ways-to-apply',
    of: ['received', 'new', 'taken', 'handled'],
    slot: 'what',
    before: /申请的?(?:渠道|方式|形式|途径|程序|流程|环节|制度|窗口|场所)(?:共|有|为|达|是|计)*$/,
    doubtful: [['接收政府信息公开申请的渠道共有4个。', 4]],
    sure: [['接收政府信息公开申请共有4件。', 4]],
  },
  // The matters that requests name.
  {
    id: 'matters-named',
    of: ['received', 'new'],
    slot: 'what',
    before: /申请[^,;。\d]{0,4}(?:涉及|包含|内含)[^,;。\d]{0,6}$/,
    doubtful: [['收到政府信息公开申请涉及事项30项。', 30]],
    sure: [['收到政府信息公开申请事项30项。', 30]],
  },
  // Some that another body handed on stand beside it.
  {
    id: 'handed-on',
    of: ['received'],
    slot: 'which',
    before: /(?:转来|移来|转办来|移送来|移交来)的?[^,;。\d]{0,10}\d+[件条项份宗起][,;、][^;。\d]*$/,
    doubtful: [['办理市政府办转来的申请3件，收到政府信息公开申请17件。', 17]],
    sure: [['办理留言3件，收到政府信息公开申请17件。', 17]],
  },
  // All that several groups of people asked for.
  {
    id: 'several-groups',
    of: ['applicant'],
    slot: 'which',
    before: /\d(?:名|位|个|家)[^,。;\d]{1,12}[、和与及]\d+(?:名|位|个|家)[^,。;\d]*$/,
    doubtful: [['收到36名自然人、12家企业提出的政府信息公开申请共48件。', 48]],
    sure: [['收到30名自然人提出的政府信息公开申请36件。', 36]],
  },
  // Others are counted apart from organisations, before or
  {
    id: 'applicants-beside',
    of: ['applicant'],
    slot: 'which',
    before: APPLICANTS_APART,
    sums: true,
    doubtful: [['收到政府信息公开申请9件，其中媒体2件，法人或其他组织3件。', 3]],
    sure: [['收到政府信息公开申请9件，其中自然人6件，法人或其他组织3件。', 3]],
  },
  // behind them.
  {
    id: 'applicants-behind',
    of: ['applicant'],
    slot: 'which',
    after: APPLICANTS_APART,
    sums: true,
    doubtful: [['收到政府信息公开申请9件，其中企业3件，律师2件。', 3]],
    sure: [['收到政府信息公开申请9件，其中企业3件，自然人6件。', 3]],
  },
  // Another body has its own figure of the same thing.
  {
    id: 'other-receiver',
    of: REQUESTS,
    slot: 'who',
    after:
      /,(?:而|另|另外|此外)?(?:(?:各|下属|所属|下级|基层|直属|本(?!年|级共)|我|全[省市县区州])[^,;\d]{0,14}|(?!其中|包括|包含)[^,;\d]{1,10}(?:局|委|办|办公室|厅|镇|乡|街道))(?:收到|受理|接到|接收|收办|新收)[^,;\d]*\d/,
    apart: true,
    doubtful: [['收到政府信息公开申请26件，而各镇街收到14件。', 26]],
    sure: [['收到政府信息公开申请26件，其中各镇街收到14件。', 26]],
  },
  // All but one body: 除市教育局外，各单位.
  {
    id: 'all-but-one-body',
    of: NOT_CASES,
    slot: 'who',
    before: /除[^,;:。\d]{0,12}(?:局|委|办|厅|镇|乡|街道|部门|单位|机关|政府|公司|学校|医院)[以之]?外/,
    doubtful: [['除市教育局外，各单位收到政府信息公开申请47件。', 47]],
    sure: [['除节假日外，每日查收来件，全年收到政府信息公开申请47件。', 47]],
  },
  // Of bodies below or beside the one that reports.
  {
    id: 'of-bodies-below',
    of: NOT_CASES,
    slot: 'who',
    before:
      /(?:^|[,;:])(?:[^,;:。\d全及和与含包我]{0,6})(?:乡镇|镇街|下属|所属|下级|基层|直属|事业单位|公司|学校|医院|分局|各[县区镇乡街科股所])(?:(?![及和与])[^,。;\d]){0,10}(?:收到|受理|接到|接收|新收|收办|办理|答复|制发|制定|印发|出台)/,
    unless: COUNTS_ANEW,
    own: true,
    doubtful: [['供水公司收到信息公开申请3件。', 3]],
    sure: [['我公司收到信息公开申请3件。', 3]],
  },
  // Something else is done to requests than receiving or answering them, or not by those who apply.
  {
    id: 'another-act',
    of: REQUESTS,
    slot: 'what',
    before:
      /(?:审核|审查|登记|转办|交办|督办|督促|督查|指导|抽查|检查|移交|会商|研究|研判|代办|协助|模拟|重新|提前|当场|即时|引发|疑难|典型|复杂|重大|涉农|涉企)(?:(?!收到|受理|接到|接收|新收|收办)[^,。;\d]){0,16}申请|(?:我|本)[^,。;\d]{1,5}向[^,。;\d]{2,12}申请|向(?:上级|上一级)[^,。;\d]{0,10}申请|某[^局市县区镇乡街省州委办厅,。;\d]?[^局市县区镇乡街省州委办厅,。;\d]{0,6}(?:提交|提出|申请)|同一(?:申请)?人/,
    unless: COUNTS_ANEW,
    doubtful: [['登记信息公开申请，答复8件。', 8]],
    sure: [['收到信息公开申请9件，登记后答复8件。', 8]],
  },
];
