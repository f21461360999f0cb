/** Words and patterns of the rules about bodies, dates and wording; compared with folded text (see normal.ts). */

/** State Council bodies and bodies of the centre in the provinces: what they may do is not told by their name. */
export const MINISTRY = /^(?:国家|国务院|中国|中华|最高|审计署|海关总署)|部$/;
export const TOWNSHIP = /(?:镇|乡|街道|苏木)(?:人民政府|政府|办事处)?(?:(?:党政)?(?:综合)?办(?:公室)?)?$/;
export const ZONE =
  /(?:管委会|(?:区|园|城|基地)管理委员会|(?:开发|示范|高新|园|保税|合作|试验|自贸|管理|度假|旅游|景|港|集聚|聚集|经开|产业|工业|物流|科技)区)(?:(?:党政)?(?:综合)?办公室)?$/;
/** A region as a whole, its government, or the office that reports for it. Group: the name of the region. */
export const GOVERNMENT = /^(.*[省市县区州盟旗])(?:(?:人民)?政府(?:办公[室厅]|办)?)?$/;
export const DEPARTMENT = /(?:局|厅|委|委员会|办|办公室|办公厅)$/;
/** The office of a government, and how it speaks of itself where the report is of its own work, not of the government's. */
export const OFFICE = /(?:办公[室厅]|办)$/;
export const OFFICE_ITSELF = /[我本](?:办(?!理|事|结|法|案|学)|室|厅)/;
/** A bare new district may be a zone or a district with a government of its own. */
export const NEW_DISTRICT = /新区$/;
export const REGION = /[省市县区州盟旗镇乡]/;
/** Higher places before the name of a body, and what a name does not begin with behind them. */
export const PLACES_BEFORE = /^\p{Script=Han}{1,30}(?:[省市州盟县区旗]|地区|特别行政区)$/u;
export const PLACE_ENDING = /^[省市县区州盟旗镇乡]/;
/** 立法法: provinces and autonomous prefectures; some cities by name, whatever the code of the page. */
export const MAKES_RULES = /(?:省|自治区|州)$|(?:北京|上海|天津|重庆|东莞|中山|嘉峪关|三沙|儋州)市$/;
export const MAKES_NONE = /[县旗区]$/;
export const CITY = /市$/;

/** What a body's name may carry without naming another body. */
export const SAME_BODY = /人民政府|管理委员会|管委会|政府|办事处|(?:党政)?(?:综合)?办公[室厅]|[()《》“”"的]/g;
export const PARTICLE = /的$/;
/** Stands for the reporting body. */
export const OWN_NAME = /^(?:本|我|全|该|各|其|上)/;
/** A report announced by its introduction. Groups: body, year. */
export const ANNOUNCED =
  /(?:现将|公布|发布|编制|编写|形成|制作)了?本?[《“"]?([^,。;:《》“”"\d]{0,30}?)((?:19|20)\d{2})年度?(?:政府)?(?:信息|政务)公开/;
/** What bodies call themselves, by the kind of body that cannot. */
export const CALLED: readonly { readonly body: RegExp; readonly not: RegExp }[] = [
  { body: /[镇乡](?:人民政府)?$/, not: /我(?:街道|局|委)(?![办])/ },
  { body: /街道(?:办事处)?$/, not: /我(?:镇|乡|局|委)/ },
  { body: /[局厅]$/, not: /我(?:街道|镇|乡)/ },
];
/** Quotations and names of documents, which are another's words. */
export const QUOTED = /《[^《》]{0,200}》|“[^“”]{0,200}”|〔[^〔〕]{0,40}〕|\([^()]{0,200}\)/g;

/** The statistical period as stated. Groups: year, month, day, year or nothing, month, day. */
export const STATED_PERIOD =
  /(?:统计|期限|时限|数据|报告期)[^。;]{0,24}?((?:19|20)\d{2})年?(\d{1,2})月(\d{1,2})日?起?,?(?:至|到|—|-|–|~|―|止)+((?:19|20)\d{2})?年?(\d{1,2})月(\d{1,2})日/;
export const FOUNDED = /成立|组建|挂牌|设立|合并/;

/** Numbering and sub-heading words before a sentence. */
export const SENTENCE_HEAD = /^(?:\([一二三四五六七八九十\d]{1,2}\)|[一二三四五六七八九十\d]{1,2}[.、]|[一二三四五]是)*/;
export const YEAR_SIGN = '年';
/** A year that opens a sentence, one day of it only behind 截至. Groups: the year, in one of two places. */
export const OPENING_YEAR =
  /^(?:截[至止]到?((?:19|20)\d{2})年|在?((?:19|20)\d{2})年(?!\d{1,2}月|以来|来|起|至|到|前|第|[-—~、和与及]))/;
/** The sentence compares, looks back or ahead, or names a document of that year. */
export const OTHER_TIME =
  /较|比|本年|今年|上年|上一年|去年|往年|历年|以来|至今|增长|下降|减少|增加|[升降增减][至为到]|结转|遗留|引发|累计|将|计划|拟|预计|打算|下一步|印发|出台|制定|修订|施行|实施|规划|纲要|五年|要点/;
export const TELLS_REQUESTS = /(?:收到|受理|接到|收办|发生|引起)(?!的).{0,80}(?:申请|复议|诉讼)/;

/** Traces of the five sub-topics of section one (30号); a topic without any trace is missing. */
export const TOPICS = {
  proactive: /主动公开|主动发布|公开.{0,12}信息|发布.{0,8}信息/,
  onRequest: /依申请|公开申请|申请公开|申请/,
  management: /信息(?:资源)?管理|规范性文件|公开属性|保密|审核|审查|目录|清理|管理/,
  platform: /平台|网站|专区|公报|公众号|新媒体|专栏|栏目|微信|客户端/,
  supervision: /监督|保障|考核|培训|评议|追究|追责|督查|督促|检查|督导/,
} as const;
/** 条例第五十条第四项, for governments. */
export const RESULTS = { appraisal: /考核/, review: /评议|评价|评估/, accountability: /追究|追责|问责/ } as const;

/** The introduction counts the parts. Group: the number. */
export const PARTS_COUNTED =
  /(?:由|包括|分为|共有?|包含)(?:(?!由|包括|分为|共|包含).){0,200}?([一二三四五六七八九十]|\d{1,2})个?(?:大?部分|项内容|方面)/;
export const SIX = /^[六6]$/;
/** How an introduction names the six parts. */
export const PART_NAMES = {
  overview: /总体情况|概述|基本情况|概况/,
  disclosure: /主动公开/,
  requests: /申请/,
  remedies: /复议|诉讼/,
  problems: /问题|改进/,
  other: /其[他它]|需要(?:说明|报告)/,
} as const;

/** The form on trial of 2019, by number or name; the form of 2021. */
export const CITES_2019 = /公开办函[〔[(【]?2019[〕\])】]?60号|年度报告格式\(试行\)/;
export const CITES_2021 = /2021[〕\])】]?30号/;
export const NO_LONGER = /废止|不再|代替|替代|原/;

/** Most sentences hold none of what the next patterns begin with. */
export const MAY_BE_LEFT = /[Xx×_{]|条/;
export const MAY_BE_GAP = '申请';
/** What a template leaves: XX and ×× before a unit or a kind of body, blanks to fill in, unfilled fields. */
export const PLACEHOLDER =
  /(?<![\w./×-])(?:(?:20)?[Xx]{2,}|×{2,})(?=[条件次个项份篇期场人万元年月日%省市县区局镇乡委办村]|街道|单位|部门)|[\u4e00-\u9fff]_{2,}[\u4e00-\u9fff,。]|\{\{[^{}]{0,40}\}\}/;
/** A field that a page's own script fills in: above a report it is none of its text. */
export const SCRIPT_FIELD = /\{\{[^{}]{0,40}\}\}/g;
/** A unit behind what was made public without a figure. */
export const LOST_FIGURE =
  /(?:主动公开|共公开|累计公开|共发布|累计发布)(?:各类|政府|政务|公开|信息|文件){0,3}条(?![数目例款文幅块理形框码件])/;
/** The same in text as printed: a gap where the figure of requests was. */
export const LOST_REQUESTS = /(?:收到|受理|接到|办理)[^，。；,;\d]{0,16}申请[\s\u00a0\u3000]+件(?=[，。；,;])/;

/** Section five tells of shortcomings, and of what is done about them. */
export const SHORTCOMINGS = /问题|不(?!断|忘|懈)|差距|短板|弱|有待|欠缺|缺乏|滞后|困难|仍需|还需|尚|单一|偏/;
export const IMPROVEMENTS =
  /改进|措施|下一?步|今后|将|加强|加大|提升|提高|完善|强化|优化|推进|整改|规范|健全|深化|继续|落实|组织|增加|拓|建立/;

/** Mark-up and misread numerals before a heading, and what is told on its line. */
export const HEADING_EDGES = /^#+|^[lI|](?=[一二三四五六])|[:：][^]*/g;
/** What headings may carry or leave out without a remark. */
export const HEADING_FILLER =
  /第[一二三四五六]部分|20\d{2}年度?|本?年度|行政机关|本机关|我[局镇乡县区市委]|工作|政府|主要|需要|的/g;
/** A word that a misprint has doubled in a heading; no wording of the form or a usual variant has one. */
export const DOUBLED_WORD = /([\u4e00-\u9fff]{2,6})\1/;
/** The numeral before a heading. */
export const HEADING_NUMERAL = /^#*(?:第)?([一二三四五六七八九])[、.,部]/;
export const NUMERALS = '一二三四五六七八九';
