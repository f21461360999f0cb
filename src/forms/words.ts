/** Words and patterns of the reports that recognition needs, folded (see normal.ts). */

/** What stands in a cell instead of a figure. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '',
  '/',
  '//',
  '\\',
  '-',
  '--',
  '—',
  '——',
  '–',
  '−',
  '―',
  '－',
  '无',
  '無',
  '*',
  '/\\',
]);

/** Stands above a list of contents. */
export const CONTENTS_TITLE = /^目[录錄次]$/;

/** Units that may stand behind a figure in a cell. */
export const UNITS = ['亿元', '万元', '元', '件', '条', '项', '个', '份', '次', '宗', '起', '部'] as const;

/** A figure with sign and unit. Groups: sign, digits, unit. */
export const FIGURE =
  /^([+\-−负負]|增加?|[减減]少?)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(亿元|万元|元|件|条|项|个|份|次|宗|起|部)?$/;
/** The mark of a note, an arrow or a share behind a figure, as printed: 12①, 12*, 12（注1）, 12↑, 12（40%）. */
export const NOTE_BEHIND_FIGURE =
  /(?<=[\d０-９])\s*(?:[①-⑳⑴-⒇¹²³⁴-⁹*＊※†]{1,3}|[[［]\d{1,2}[\]］]|[↑↓]|[(（]\s?[\d.]{1,6}\s?[%％]\s?[)）]|[(（[［【]注\s?[\d一二三四五①-⑳]{0,2}[)）\]］】])\s*$/;
/** A dash, or two, for the minus of a change, as printed. */
export const DASHED_CHANGE = /^[\s\u00a0\u3000]*[-－—–]{1,2}[\s\u00a0\u3000]*(?=[\d０-９])/;
export const NEGATIVE_SIGNS = '-−减減负負';
/** What a unit of money is worth in 万元. */
export const IN_TEN_THOUSAND: Readonly<Record<string, number>> = { 元: 0.0001, 万元: 1, 亿元: 10_000 };

/** A line of headers of a block of table two, with blanks between them; as printed. */
export const HEADER_LINE = /^[\s\u00a0\u3000]*信息[\s\u00a0\u3000]?内容[\s\u00a0\u3000]+\S/;
/** Figures or placeholders at the end of a line, each after a blank. */
export const FIGURES_AT_END =
  /^(.*?)((?:[\s\u00a0\u3000]+(?:(?:[+\-−－负負]|增加?|[减減]少?)?[\d０-９][\d０-９,，.．]*|[-—－–/／]{1,2}|无))+)[\s\u00a0\u3000]*$/;
export const ONLY_FIGURES = /^[\s\u00a0\u3000]*(?:[+-]?[\d０-９][\d０-９,，.．]*[\s\u00a0\u3000]*)+$/;

/** A figure in which letters stand for digits, as recognition of scanned pages leaves it. */
export const GARBLED_FIGURE = /^[\dOoQDIlSZB]{1,8}$/;

/** A figure with the next text behind it, where the cells of a table were run together: no part of a label. */
export const GLUED_FIGURE = /^\d+第/;

/** A local column between the applicants and the total. */
export const SUBTOTAL_COLUMN = '小计';

/** Header texts that open a block of table two. */
export const CONTENT_HEADER = '信息内容';

/** Nothing is told: such text alone leaves a narrative section empty. */
export const EMPTY_NARRATIVE: ReadonlySet<string> = new Set(['', '无', '略', '无。', '略。', '/', '-', '暂无', '(略)', '(无)']);

/** Sections under which “无” is no content. */
export const MUST_TELL = ['overview', 'disclosure', 'requests', 'remedies', 'problems'] as const;

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
/** A note on the edition behind a title. */
export const EDITION = /\((?:文字|图文|图解|全文|网络|公开|电子)(?:版)?\)$|\((?:19|20)\d{2}年\d{1,2}月\)$/;
/** A day, of publication: no year reported on. */
export const DATE_IN_TITLE =
  /(?:19|20)\d{2}(?:-\d{1,2}-|\/\d{1,2}\/|\.\d{1,2}\.|年\d{1,2}月)(?:3[01]|[12]\d|0?\d)日?(?:\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** 政府网站工作年度报表, by title. */
export const WEBSITE_FORM = /政府网站(?:监管|工作)?年度(?:工作)?报表|网站工作年度报表/;
/** Labels that only the website form has. */
export const WEBSITE_FORM_LABELS = /独立用户访问总量|网站总访问量|概况类信息更新量|政务动态信息更新量/;
/** Reports of schools follow a form of their own. */
export const SCHOOL_FORM = /高等学校信息公开|高校信息公开|学年(?:度)?(?:政府)?信息公开/;
export const NOTICE_TITLE = /通知|格式|模板|样表|填报说明/;
/** Such a title is that of a letter with the form, not of the form alone. */
export const SENDS_FORM = /通知|说明/;

/** A character that no title is without: most texts are done with it. */
export const NAMES_REPORT = /[报報]/;
export const MONTH = '月';
/** Statistical period, folded: two dates, the second year may be missing. */
export const PERIOD =
  /((?:19|20)\d{2})年?(\d{1,2})月(\d{1,2})日?起?,?(?:至|到|—|-|–|~|－|―)+((?:19|20)\d{2})?年?(\d{1,2})月(\d{1,2})日/;
/** A date behind a word for publication. */
export const PUBLISHED = /(?:发布|公开|公布|发文|成文|生成)(?:日期|时间)[:：]?((?:19|20)\d{2})[-年./](\d{1,2})[-月./](\d{1,2})/;
export const META_DATE = /((?:19|20)\d{2})[-年./]?(\d{1,2})[-月./]?(\d{1,2})/;

/** Words that show that a table's labels are those of a report. */
export const REMEDY_WORDS = { reconsideration: '行政复议', litigation: '行政诉讼' } as const;

/** What is left of a title beside year and report, at its ends. */
export const TITLE_EDGES =
  /^(?:【[^】]{1,6}】|关于|的|[-—_|·:：,，。()（）《》<>【】[\]]|\d+[.、])+|(?:关于|的|[-—_|·:：,，。()（）《》<>【】[\]])+$/g;
/** A year with all that belongs to it in a title. */
export const YEAR_OF_TITLE = /[(（〔【]?(?:19|20)\d{2}[)）〕】]?(?:年度|度年|年|度)?[)）〕】]?/;
/** How the name of an administrative organ ends. */
export const AGENCY_END =
  /(?:局|厅|委|办|办公室|办公厅|委员会|政府|街道|镇|乡|中心|院|部|署|区|县|市|省|管委会|队|站|所|馆|会|公司|处|分局|法院|学校)$/;
/** In the first half of a title whose second half is one by itself: a year, or that it goes on. */
export const OPENS_TITLE = /(?:19|20)\d{2}|关于$/;
/** Pictures that are no content. */
export const DECORATION =
  /logo|icon|banner|qr|ewm|erweima|weixin|wechat|weibo|share|gongan|beian|jubao|dangzheng|blank|space|loading|arrow|search|close|print|font|head|foot|top|nav|btn|button/i;
/** Behind a label of a table that a sentence names: a count with its unit, or a sign between clauses; no cell follows. */
export const IN_SENTENCE =
  /^(?:[^\d|,、。;:()]{0,12}(?:\d+|[〇零一二两三四五六七八九十百]+)[件宗份条个][、,;。)]|[的等类]{0,2}(?:[。)]|[,、;](?![\d,、;|/-])))/;
/** Embedded viewers and files. */
export const VIEWER = /pdf|viewer|\.docx?|\.ofd|flip|swf/i;
/** A title that stands in running text, between blanks or marks. */
export const TITLE_INSIDE =
  /[\p{Script=Han}()（）]{0,40}(?:19|20)\d{2}\s?年度?[\p{Script=Han}]{0,30}政府信息公开(?:工作)?年度报告/gu;
