/** What is left out of a text before it is held against that of another body; compared with folded, simplified text. */

/** Figures and numbering, in digits and numerals. */
export const FIGURES = /[\d〇○零一二三四五六七八九十百千万亿两]+/g;
/** What bodies call themselves. */
export const CALLS_ITSELF = /[我本全该各](?:街道(?:办事处)?|单位|机关|部门|系统|[省市县区州盟旗镇乡局厅委办院])/g;
/** Where clauses end. */
export const CLAUSE_END = /[^\p{Script=Han}A-Za-z]+/u;
/** What stands in the reports of everybody: the law and the form, and the words of those above. */
export const SET_PHRASE =
  /信息公开条例|信息公开工作?年度报告|本报告|统计期限|电子版|联系(?:电话|地址|方式|人)|邮政编码|特色社会主义|中全会|大精神|重要讲话|指示批示|决策部署|^(?:存在的?)?(?:主要)?问题(?:[及和与])?(?:改进(?:情况|措施))?$|^改进(?:情况|措施)$|^下?步(?:工作)?(?:打算|计划|安排)$|^(?:主动公开|依申请公开|政府信息(?:资源)?管理|政府信息公开平台建设|平台建设|监督保障)(?:政府信息|工作)?(?:情况)?$/;

/** Higher places before the name of a body, one after the other. Groups: the places, the rest. */
export const PLACES_OF = /^((?:[^省市县区州盟旗]{1,6}[省市县区州盟旗](?!场))+)([^]*)$/;
/** One place. */
export const ONE_PLACE = /[^省市县区州盟旗]{1,6}[省市县区州盟旗](?!场)/g;
/** What says of which kind a body is. */
export const KIND_OF_BODY =
  /(?:人民政府|政府|(?:管理)?委员会|管委会|办公[室厅]|办事处|分局|局|厅|委|办|中心|院|镇|乡|街道){1,4}$/;
