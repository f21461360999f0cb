/** Words for bodies: the one that reports, and others. All are matched against normalised text. */

/** The region or the whole body is meant, so that those below are in it: 全区各部门、镇街. */
export const WHOLE_BODY =
  /全(?:[省市县区州盟旗镇乡街局厅委办校院]|系统)|(?:我|本)[^,;:。\d]{1,4}(?:及|和|与|含)(?:所属|下属|直属|各)/;
/** Bodies below, beside or above the one that reports. */
export const OTHER_BODY =
  /(?<!全[省市县区州盟旗])各(?:[省市县区州盟旗镇乡街局委办科股站所社村]|学校|医院|企业|公司|中心|职能|相关|有关|成员|级|下级|直属|所属|业务|承办)[^,;:。\d]{0,8}|(?:下属|所属|局属|委属|直属|下级|上级|上一级|基层|辖区|辖内|(?<![我本])(?:其他|其它|其余)(?!组织|方式|形式|渠道|途径)|(?<![我本])(?:部分|个别|有关|相关|某些|多个|多家))(?:[^,;:。\d]{0,6}(?:部门|单位|机关|镇|乡|街道|学校|医院|社区|村|企业|公司|机构|局|厅|委)|二级)|[省市县区州]直(?:[^,;:。\d]{0,6}(?:部门|单位|机关)|属)|除[^,;:。\d]{1,12}(?:外|以外|之外)|(?:乡镇|镇街|镇乡|街镇|村居)(?:\([^()]{0,6}\))?/;
/** Acts for another body. */
export const FOR_ANOTHER = /(?:代表|受[^,;:。\d]{1,10}委托|代(?=[^,;:。\d]{1,8}(?:政府|局|委|办))|协助|配合|会同)/;
/** A level of a region, where the report is of the whole. */
export const ONE_LEVEL = /[省市县区州]?本级/;
/** What a name of a body ends with. */
export const BODY_END =
  /(?:[省市县区州盟旗]|政府|办公[室厅]|办事处|街道办|委员会|管委会|[局厅委办镇乡街]|街道|部门|单位|机关|处室|科室|学校|医院|公司|企业|园区|示范区|开发区|高新区|新区|社区|村|中心|分局|站|法院|检察院|大队|支队)$/;
/** Signs and words around a name that are no part of it. */
export const BEFORE_NAME =
  /^(?:(?:19|20)\d{2}年?度?|[一二三四五六七八九十]{1,3}(?:是|、|$)|近一年|\d{1,2}(?:[、.月]|$)|本年度?|全年|今年|当年|年度|统计|期间|其中|通过|依托|利用|借助|根据|依据|按照?|据|由|在|以来?|经|向|从|对|是|的|有|并|又|而|但|则|且|也|相应|各自|[、,:()·])+/;
/** One of the words behind a name, at the end of a text (group 1). */
export const BEHIND_NAME =
  /$(?<=(年度?|全年|全面|共|以来|印发|[之以]?后|期间|累计|先后|已经?|依法|均|都|又|还|也|的|了|外|并|是|为|[、,:()·]))/;
/** The body itself, whatever its name. */
export const OWN_BODY = /^(?:我|本|该|全)(?!们)|^办公[室厅]$/;
/** The reporting body, named in the words of the dictionary. */
export const NAMES_OWN_BODY = /^(?:[我本](?:[局县区市镇乡委办厅院级]|街道|单位|机关|部门)|全(?:[省市县区镇局]|系统))/;
/** Behind an office: the government that it speaks for. */
export const ITS_GOVERNMENT = /代表[^,;:。\d]{0,8}政府/;
/** Bodies by the word for their kind: an agency of that kind may call itself so. */
export const ZONES = /园区|示范区|开发区|高新区|经开区|新区|管委会|管理委员会/;
/** An agency whose name is not told. */
export const UNNAMED = '某';
/** Bodies that are a place as well. */
export const TOWN_OR_STREET = /[镇乡街](?=$|道|人民政府|政府|办)/;
/** A government, which its office speaks for. */
export const GOVERNMENT_OFFICE = /政府(?:办公[室厅]|办)$/;
export const IS_GOVERNMENT = /政府$|[省市县区州盟旗]$/;
export const IS_OFFICE = /政府(?:办公[室厅]|办)$/;
export const GOVERNMENT_WORD = '政府';
/** A part of names that is often left out. */
export const OF_THE_PEOPLE = '人民';
/** Opens the name of a document, or words that end with one. */
export const TITLE_SIGN = /^《|》$/;
/** Names of documents. */
export const TITLE = /《[^《》]*》?/g;
/** What stands in the place of names that are taken out of a report, and of a title that it lacks. */
export const TAKEN_OUT = { body: '某机关', place: '某地', title: '某机关政府信息公开工作年度报告' } as const;
