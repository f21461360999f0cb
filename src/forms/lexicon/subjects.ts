/** How a report names the body whose work it tells; matched against folded, simplified clauses. */

/** Where clauses end; “、” stands within the names of several. */
export const CLAUSE_SIGN = /[,;:!?。]/;
/** A year or a numeral before a name. */
export const BEFORE_SUBJECT =
  /^(?:\(?[一二三四五六七八九十\d]{1,2}[).、]|[一二三四五]是|在?(?:19|20)\d{2}年(?:度)?(?:来|以来)?|一年来|本年度|今年)+/;
/** No name begins so. */
export const NO_SUBJECT = /^(?:在|由|经|对|向|从|按|据|依|以|为|因|通过|根据|我|本|全|各|该|其|有|个别|部分|一些)/;
const NAME = '(\\p{Script=Han}{2,24}?(?:人民政府|政府|委员会|管委会|办公室|办公厅|办事处|中心|局|厅|委|[镇乡县区市旗]|街道))';
/** The body of which section one begins to tell. Group: its name. */
export const TELLS_WORK = new RegExp(
  `^${NAME}(?:认真|严格|坚持|深入|全面|积极|始终|切实|紧紧|紧扣|紧密|不断|持续|扎实|牢固|围绕|着力|立足|高度重视|以|按照|根据|结合|稳步|大力|贯彻|聚焦)`,
  'u',
);
/** The body whose shortcomings and plans section five tells. Group: its name. */
export const TELLS_PLANS = new RegExp(
  `^${NAME}(?:的?(?:政府信息公开|政务公开|信息公开)工作?(?:中|方面)?(?:仍|还|虽|也|取得|存在)|(?:仍|还)?存在|将(?:进一步|继续|在|以|从|着力|不断|按照|坚持|重点|紧紧|严格|认真|持续))`,
  'u',
);
