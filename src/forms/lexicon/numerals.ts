/** Chinese numerals and the words around a figure, as data for `readNumerals`. */

/** Digits and their values. */
export const CHINESE_DIGITS = '零〇一二两三四五六七八九壹贰叁肆伍陆柒捌玖';
export const CHINESE_DIGIT_VALUES: readonly number[] = [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9];
/** Tens in one sign. */
export const CHINESE_TENS: Readonly<Record<string, number>> = { 廿: 20, 卅: 30 };

/** Multipliers inside a number, and the two that also stand behind Arabic digits (1.2万). */
export const CHINESE_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 };
export const CHINESE_MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Units by which requests, cases and documents are counted; longest first. */
export const COUNT_UNITS = [
  '件(次)',
  '件/次',
  '件次',
  '条次',
  '例次',
  '件',
  '条',
  '例',
  '份',
  '项',
  '个',
  '宗',
  '起',
  '次',
  '笔',
  '封',
  '部',
];

/** Units of other things; a figure that carries one counts no request and no document. */
export const OTHER_UNITS = [
  '个百分点',
  '百分点',
  '个工作日',
  '工作日',
  '个月',
  '个小时',
  '人次',
  '人件',
  '万元',
  '亿元',
  '小时',
  '分钟',
  '平方',
  '公里',
  '元',
  '人',
  '名',
  '位',
  '家',
  '户',
  '篇',
  '期',
  '场',
  '天',
  '分',
  '类',
  '种',
  '批',
  '张',
  '册',
  '本',
  '页',
  '版',
  '块',
  '处',
  '所',
  '辆',
  '台',
  '字',
  '幅',
  '倍',
  '岁',
  '点',
  '支',
  '套',
  '轮',
  '届',
];

/** Measures of which a count unit is only the beginning: 3个工作日, 一件事, 一次性. */
export const LONGER_THAN_UNIT = /^(?:个(?:百分点|工作日|小时|月|自然日|交易日)|件(?:事|套)|次性|条龙|个样|项目标)/;

/** Words before a figure that make it inexact. */
export const INEXACT_BEFORE = /(?:约|近|超|逾|超过|大约|将近|接近|不足|不到|不少于|至少|达到近)$/;
/** Words behind a figure, with or without its unit, that make it inexact. */
export const INEXACT_AFTER = /^(?:余|多|来(?!自)|几|\+|[件条次个份项例篇人]{0,2}(?:以上(?!年|一年)|左右|上下))/;

/** What stands before a figure that is an ordinal, a document number or a name: 第20条, 〔2020〕109号, “12345”. */
export const NO_FIGURE_BEFORE = /(?:第|〔|\[|No\.?|[A-Za-z.\-/~—]|\d:)$/;
/** What stands behind a date, an ordinal or a name. */
export const NO_FIGURE_AFTER =
  /^(?:号|级|分之|月|日(?!均)|年|时(?!限)|届|〕|\]|[A-Za-z](?![a-z]*%)|:\d|\/\d|[-~—]\d|热线|市民热线|政务服务便民热线|(?:至|到|、|和|与|及|或)(?:(?:19|20)\d{2}年|\d{1,2}(?:月|日(?!均)))|[弄室](?!内|外|主))/;
/** Numbers that are dialled, and what stands behind one. */
export const HOTLINE = /^(?:12|96)\d{3}$/;
export const HOTLINE_AFTER = /^[^,。;\d件条]{0,12}(?:热线|平台)/;
/** Before digits that no unit follows: a number that is called or written to. */
export const CALLED = /(?:电话|传真|手机|邮编|邮政编码|QQ|微信号?)(?:号码?|为|是|[:,(])*(?:\(?0\d{2,3}\)?-?|\d{3,4}\))?$/;
/** So many digits, at least, have such numbers. */
export const CALLED_DIGITS = 6;
/** Before digits that no unit follows: they number a paper, a table or a picture. */
export const NUMBERED = /(?:附件|附表|附图|[见上下如]表|[见上下如]图)$/;
/** A place on a street, and the floor or room behind it. */
export const ON_STREET = /(?:[路街道巷弄号院厦座栋幢楼]|单元)$/;
export const FLOOR = /^(?:楼|层|栋|幢|座|单元|房)/;
/** A calendar year behind four digits. */
export const YEAR_AFTER = /^年(?:度)?/;
/** Behind a year: it is a date, not the year that a sentence is about. */
export const DATE_AFTER_YEAR = /^年(?:\d{1,2}|[一二三四五六七八九十]{1,3})月/;
/** Words in which a Chinese digit is no figure: 统一, 进一步, 第一, 唯一, 之一, 一是. */
export const CHINESE_WORD_BEFORE = /(?:[统进同第唯之万逐专归划合每某上下前]|(?<![工订清表名])单)$/;
export const CHINESE_PERCENT_BEFORE = /百分之$/;

/** Arabic digits with or without separators, or a run of Chinese ones. */
export const NUMERAL = /\d{1,3}(?:,\d{3}){1,4}(?!\d|,\d)|\d+|[零〇一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅]+/g;
export const CHINESE_SCALED = /[十百千万亿拾佰仟廿卅]/;
export const CHINESE_YEAR = /^[一二]/;
/** Chinese numerals that are figures also with a unit of other things; a lone 一 is not (一张网). */
export const COUNTED_ALONE = /[十百千万亿拾佰仟廿卅]|^[^一]$/;
export const YUAN_BEHIND = /^元/;
export const PERCENT_AFTER = /^(?:%|‰|个?百分点)/;
/** Between a rounded figure and its unit. */
export const ROUNDED_BEHIND = /^[余多]/;
export const UNIT_FIRST = /^[件条次个份项例]/;
export const ZERO = '零';
export const END_AFTER = /^(?:$|[,。;、!?()…])/;
