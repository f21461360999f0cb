/** The titles of reports, and the names of bodies in them; compared folded (see normal.ts). */

/** The title of such a report, folded. */
export const REPORT_TITLE =
  /(?:(?:(?:政府)?信息|政务)(?:公开)?[与和及暨、])?(?:政府)?(?:信息|政务)公开(?:工作)?(?:情况)?(?:的)?(?:(?:19|20)\d{2}(?:年度?|度年))?(?:年度|年)?(?:工作)?(?:情况)?(?:的)?(?:年度)?报告|(?:政府)?信息公开(?:工作)?年报/;
/** Other documents whose titles hold the same words. */
export const OTHER_TITLE =
  /通知|格式|模板|样表|解读|读懂|图解|图说|公告|通报|指南|目录|填报说明|评估|培训|会议|发布|公布|出炉|召开|部署|做好|开展|印发|布置|报送|编制|学习|转发|公示|一览|汇总|列表/;
/** Parts of names of bodies that hold words of other documents. */
export const NAME_IN_TITLE = /机构编制|编制(?:委员会|办公室)|(?:会议|培训|评估|学习)(?:中心|基地|学院)/g;
export const YEAR_IN_TITLE = /((?:19|20)\d{2})(?:年度?|度年?)?/;
/** A year in numerals. */
export const SPELT_YEAR = /二[〇○零][一二三][〇○零一二三四五六七八九](?=年)/;
/** The sound of a character, in brackets behind it: 府(fǔ). */
export const SOUND = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜńň:]{1,8}\)/g;
/** A note on the edition, the copy or the file behind a title, folded; several may follow each other. */
export const EDITION =
  /(?:\((?:[^()]{0,8}[版稿本]|文字|图文|图解|图片|全文|网络|网页|超链|公开|电子|盖章|扫描|正文|附件|word|pdf|\d{1,2})\)|\((?:19|20)\d{2}年\d{1,2}月\)|\.(?:docx?|wps|pdf|ofd|xlsx?|et|txt|html?))$/i;
/** The same without brackets, right behind the word report. */
export const BARE_EDITION = /(?<=[报報][告])[-—_·|]*(?:(?:[\p{Script=Han}a-z]{0,6}[版稿]|图文|图解|副本)|[-—_]\d{1,2})$/iu;
/** A note on the edition before a title. */
export const EDITION_BEFORE = /^\([^()]{0,6}[版稿]\)/;
/** The number of the document as which a report was sent, before or behind its title, folded: 临政公开〔2025〕2号. */
export const NUMBER_BEFORE =
  /^(?:[\p{Script=Han}A-Za-z:、]{0,24}[(〔【[](?:19|20)\d{2}[)〕】\]]第?|(?:(?:19|20)\d{2}年)?第)\d{1,5}号/u;
export const NUMBER_BEHIND = /(?<=[报報]告)\(?[\p{Script=Han}A-Za-z]{0,12}[(〔【[](?:19|20)\d{2}[)〕】\]]第?\d{1,5}号\)?$/u;
/** Words of a sentence that leads to the title of a report which stands in it. */
export const LEADS_TO_TITLE = /^(?:现将|兹将|特将|现就|将|由|是|为)+/;
export const BEHIND_TITLE = /(?:公布|报告|公开)?如下[:,。]?$/;
/** What a body calls itself instead of its name. */
export const CALLS_ITSELF =
  /^(?:[我本全](?:机关|单位|部门|行政机关|[省市县区州盟旗镇乡局厅委办院部署站所馆会]|街道|中心|分局|办公室|管委会|政府)|[我本][\p{Script=Han}]{1,3})$/u;
/** A notice by which a report is published. Groups: who publishes it, the title of the report. */
export const NOTICE_OF_REPORT = /^(.{0,60}?)关于(?:公布|发布|公开|印发)(.{4,100}报告)的(?:公告|通告|公示|通知|函)$/;
/** A day, of publication: no year reported on. */
export const DATE_IN_TITLE =
  /(?:19|20)\d{2}(?:-\d{1,2}-|\/\d{1,2}\/|\.\d{1,2}\.|年\d{1,2}月)(?:3[01]|[12]\d|0?\d)日?(?:\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** A character that no title is without: most texts are done with it. */
export const NAMES_REPORT = /[报報]/;
/** Between the steps of a path through a site, and words with which it begins. */
export const PATH_STEP = /[>›»＞]/g;
export const PATH_START = /位置|首页/;

/** What is left of a title beside year and report, at its ends. */
export const TITLE_EDGES =
  /^(?:【[^】]{1,6}】|关于|的|[-—_|·:：,，。()（）《》<>【】[\]]|\d+[.、])+|(?<!关于|的|[-—_|·:：,，。()（）《》<>【】[\]])(?:关于|的|[-—_|·:：,，。()（）《》<>【】[\]])+$/g;
/** A year with all that belongs to it in a title. */
export const YEAR_OF_TITLE = /[(（〔【]?(?:19|20)\d{2}[)）〕】]?(?:年度|度年|年|度)?[)）〕】]?/;
/** How the name of an administrative organ ends. */
export const AGENCY_END =
  /(?:局|厅|委|办|办公室|办公厅|委员会|政府|街道|镇|乡|中心|院|部|署|区|县|市|省|管委会|队|站|所|馆|会|公司|处|分局|法院|学校)$/;
/** In the first half of a title whose second half is one by itself: a year, or that it goes on. */
export const OPENS_TITLE = /(?:19|20)\d{2}|关于$/;
/** A title that stands in running text, between blanks or marks: from its year on, and the name before that. */
export const TITLE_FROM_YEAR = /(?:19|20)\d{2}\s?年度?\p{Script=Han}{0,30}政府信息公开(?:工作)?年度报告/gu;
export const NAME_AT_END = /$(?<=([\p{Script=Han}()（）]{0,40}))/u;
/** A report that calls itself a summary of work, and what it should say instead; folded. */
export const SUMMARY_TITLE = /政府信息公开(?:工作)?(?:年度)?(?:工作)?总结$/;
export const SUMMARY_END = /(?:年度)?(?:工作)?总结$/;
export const REPORT_WORD = '年度报告';
