/** Words of the rules that offices which review annual reports ask for; compared with folded text (see normal.ts). */

/** Titles that call the report otherwise than the law does. */
export const OTHER_WORDING = /(?<!年度)工作报告|总结|年报/;
export const LAWFUL_WORDING = /年度报告/;
export const PARTICLES = /的/g;

/** The addressee of a letter, on a line of its own; such labels of the page end with a colon, too. */
export const ADDRESSEE =
  /^(?:尊敬的)?[\p{Script=Han}、()]{2,24}(?:办公[室厅]|政府|[局委厅]|领导小组|委员会|推进办|公开办|政务办)(?:[、,][\p{Script=Han}()]{2,20})?[:：]$/u;
export const NO_ADDRESSEE = /索引|来源|发布|机构|编辑|作者|责任|主办|承办|名称|单位[:：]$/;
/** A letter hands the report over. */
export const HANDS_OVER =
  /现(?:将[^。;]{0,80}(?:报送|上报|报告|呈报)(?:你|贵|如下|给)|[报呈]送|上报)|(?:请|敬请)(?:审阅|审示|批示)|特此报(?:告|送)/;

/** Subjects of a report that speaks of everybody. */
export const EVERYBODY =
  /各级各?部门|各地区各部门|各级行政机关|(?:多数|大多数|部分|个别|一些|有的|少数|不少)(?:部门|地区|单位|地方|乡镇|县区|机关)/g;
/** A report that speaks of its own body. */
export const ITSELF =
  /[我本](?:机关|单位|部门|级|[省市县区州盟旗镇乡局厅委办院部署站所馆会]|街道|中心|分局)|全(?:局|厅|委|镇|乡|街道|县|区|市|省|州|旗|系统)/;

/** Years, dates, numbers of documents and of clauses: no figures of what was done. */
export const NO_FIGURE =
  /(?:19|20)\d{2}(?:年度?|[-—~至]|[./-]\d)|[〔[(](?:19|20)\d{2}[\])〕]|\d{1,2}月(?:\d{1,2}日)?|\d{1,5}号|第[\d一二三四五六七八九十百]{1,6}[条款项章届次号期]|^[\d一二三四五六七八九十(]{1,4}[、.)]/g;
/** A figure, in digits or numerals with what they count; or that there was nothing to count. */
export const ANY_FIGURE = /\d|[一二两三四五六七八九十百千万]余?[件条次篇份个项场期人名批部]|[未没无零]/;

/** A number that ends where a unit begins. */
export const AMOUNT_BEFORE_UNIT = /[\d零〇一二两三四五六七八九十百千万亿][余多]?$/;
/** That there was nothing to count. */
export const TOLD_NONE = /[未没无零]/;

/** A file of the report is promised to be downloaded. */
export const PROMISES_FILE = /(?:电子版|电子文档|PDF版|Word版|word版)[^。;]{0,60}下载/;
/** The report may be looked up on the portal: that is what the reader does. */
export const LOOKED_UP = /查阅|查询|浏览|阅读|查看|查找/;
