/** How printed Chinese is compared: without blanks, width, quotes, numbering and notes. Data and pure functions of text. */

/** What nobody sees, control characters and marks of direction among it. */
const BLANK = /[\s\p{Cc}\p{Cf}]/u;
const NEEDS_NFKC = /[\u2e80-\u2fdf\u2460-\u24ff\u3200-\u33ff\uf900-\ufaff]/;

const MOST_KEPT = 4000;
const LONGEST_KEPT = 160;
const kept = new Map<string, string>();

/** Removes blanks and turns full-width forms into ASCII; “、” “。” and quotes stay. */
export function fold(text: string): string {
  if (isPlain(text)) return text;
  if (text.length > LONGEST_KEPT) return folded(text);
  let known = kept.get(text);
  if (known === undefined) {
    if (kept.size > MOST_KEPT) kept.clear();
    kept.set(text, (known = folded(text)));
  }
  return known;
}

/** Only common Han characters, “、”, “。” and ASCII without blanks: nothing to fold. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!((code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code < 0xa000) || code === 0x3001 || code === 0x3002)) return false;
  }
  return true;
}

function folded(text: string): string {
  const plain = NEEDS_NFKC.test(text) ? text.normalize('NFKC') : text;
  let out = '';
  let from = 0;
  for (let i = 0; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    const isFullWidth = code > 0xff00 && code < 0xff5f;
    if (!isFullWidth && !isBlank(code, plain, i)) continue;
    out += plain.slice(from, i);
    if (isFullWidth) out += String.fromCharCode(code - 0xfee0);
    from = i + 1;
  }
  return out + plain.slice(from);
}

const isBlank = (code: number, text: string, at: number): boolean =>
  code <= 0x3000 ? !(code > 0x20 && code < 0x7f) && BLANK.test(text.charAt(at)) : code === 0xfeff;

const TRADITIONAL = simplify(
  '規规範范會会務务機机構构總总計计數数關关係系組组織织業业學学術术類类舉举報报訴诉訟讼議议覆复復复維维糾纠審审結结轉转續续辦办處处開开發发廢废現现強强製制執执罰罚許许費费徵征項项條条單单萬万減减購购額额國国團团體体員员區区縣县鄉乡鎮镇廳厅財财產产農农環环資资檔档門门無无為为與与從从個个據据應应請请終终雙双們们後后來来過过還还這这裡里長长對对將将於于內内護护權权穩稳屬属補补確确認认違违繳缴納纳號号優优實实際际題题進进獲获頒颁標标準准廣广傳传達达節节約约統统當当選选邊边離离況况聯联點点論论誤误綜综幹干導导層层帶带創创協协調调評评價价責责監监訓训險险風风顯显質质樣样樓楼舊旧書书買买賣卖絕绝級级紅红經经緒绪編编緊紧線线營营獎奖獨独礎础禮礼種种稱称積积競竞筆笔簡简籌筹籤签紀纪細细緩缓縮缩聲声職职聽听腦脑腳脚著着藥药虛虚蘇苏衛卫衝冲裝装見见視视覺觉親亲觀观觸触訂订討讨記记設设訪访診诊詢询試试詳详語语說说課课談谈諮咨證证識识譯译讀读變变讓让負负貢贡貨货貧贫貫贯貴贵貼贴貸贷貿贸賬账賴赖贈赠贏赢趕赶跡迹軍军軟软較较載载輔辅輕轻輛辆輝辉輪轮輸输轄辖運运遊游遞递遠远適适遲迟遷迁遺遗鄰邻釋释鋪铺錄录錯错鎖锁鐵铁鑒鉴閉闭間间閱阅闡阐陣阵陽阳階阶隊队隨随隱隐雜杂難难電电靈灵靜静響响頁页頂顶順顺須须預预領领頭头頻频顧顾飛飞餘余駐驻驗验齊齐齡龄縂总併并佈布誌志註注週周衆众羣群鉤勾稅税兩两別别銷销眾众佔占張张場场則则啟启紙纸郵邮熱热徑径擇择滿满暫暂僅仅歷历異异話话戶户彙汇匯汇億亿訊讯擬拟牽牵畢毕參参駁驳歸归屆届賠赔償偿擴扩儘尽盡尽問问動动複复決决沒没繼继採采檢检時时網网專专東东嚴严習习爭争冊册寫写醫医華华園园塊块備备歲岁幫帮慶庆態态懸悬擔担損损斷断欄栏滾滚滯滞爐炉碼码綱纲給给絡络蕭萧覽览詞词該该敗败針针鐘钟鏈链聞闻館馆饋馈龍龙',
);

function simplify(pairs: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i + 1 < pairs.length; i += 2) map.set(pairs[i] ?? '', pairs[i + 1] ?? '');
  return map;
}

/** Characters that simplified text has, too: 覆盖, 著作. They alone make no text a traditional one. */
const IN_BOTH = new Set('覆著於徵');
/** Whether a character makes a text a traditional one, by its code: a class of so many characters is slow to match. */
const IS_TRADITIONAL = new Uint8Array(0x10000);
for (const character of TRADITIONAL.keys()) if (!IN_BOTH.has(character)) IS_TRADITIONAL[character.charCodeAt(0)] = 1;

function isTraditional(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (IS_TRADITIONAL[text.charCodeAt(i)] === 1) return true;
  return false;
}

/** Words of another region that mirrors put in place of those of the form, and these, as long as they are. */
const REGIONAL: ReadonlyMap<string, string> = new Map([
  ['资讯', '信息'],
  ['规范性档案', '规范性文件'],
  ['专案数量', '项目数量'],
  ['网路', '网络'],
]);
const OF_A_REGION = new RegExp([...REGIONAL.keys()].join('|'), 'g');

/** Traditional characters of mirrored pages as simplified ones, in the words of the form; other text comes back as it is. */
export function simplified(text: string): string {
  if (!isTraditional(text)) return text;
  let out = '';
  for (const character of text) out += TRADITIONAL.get(character) ?? character;
  return out.replace(OF_A_REGION, (word) => REGIONAL.get(word) ?? word);
}

const NUMBERING =
  /^(?:[一二三四五六七八九十—-]+、|[一二三四五六七八九十]+[.,]|\([一二三四五六七八九十\d]+\)[、.]?|\d{1,2}[.、,)](?!\d)|[一二三四五六七八九十]是)+/;
const NOTES = /\([^()]*\)/g;
/** The unit behind a label whose brackets are lost. */
const UNIT_NOTE = /(?<=..)单位[:：]?(?:人民币)?[万亿]?元(?:[,、;]?保留.位小数)?$/;
const ENDS_UNIT_NOTE = /[元数]$/;
const PUNCTUATION = /[^\p{L}\p{N}+]/gu;
const IN_KEY = /[\p{L}\p{N}+]/u;

/** What the expression says of a character by its code: 1 part of a key, 2 none; 0 not asked yet. A class of letters is slow to match. */
const ASKED = new Uint8Array(0x10000);
const isInKey = (code: number): boolean => (ASKED[code] ||= IN_KEY.test(String.fromCharCode(code)) ? 1 : 2) === 1;
const isSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xe000;

function withoutPunctuation(text: string): string {
  let out = '';
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSurrogate(code)) return text.replace(PUNCTUATION, '');
    if (isInKey(code)) continue;
    out += text.slice(from, i);
    from = i + 1;
  }
  return out + text.slice(from);
}

const keptKeys = new Map<string, string>();

/** What is compared of a label: folded, simplified, without numbering, notes in brackets, quotes and punctuation. */
export function labelKey(text: string): string {
  if (text.length > LONGEST_KEPT) return keyOf(text);
  let known = keptKeys.get(text);
  if (known === undefined) {
    if (keptKeys.size > MOST_KEPT) keptKeys.clear();
    keptKeys.set(text, (known = keyOf(text)));
  }
  return known;
}

function keyOf(text: string): string {
  const plain = simplified(fold(text)).replace(NUMBERING, '');
  const short = plain.length > 2 && plain.includes('(') ? plain.replace(NOTES, '').replace(/\([^]*/, '') : plain;
  const named = short || plain;
  return withoutPunctuation(ENDS_UNIT_NOTE.test(named) ? named.replace(UNIT_NOTE, '') : named);
}

const LEADING_NUMBER = /^[一二三四五六七八九十\d]+(?=\p{Script=Han}{2})/u;
const LETTER = /\p{L}/u;
const HAN = /\p{Script=Han}/u;

/** What a character is by its code: 1 a letter of another script, 2 a Chinese one, 3 none; 0 not asked yet. */
const ASKED_SCRIPTS = new Uint8Array(0x10000);
const scriptOf = (code: number): number => (ASKED_SCRIPTS[code] ||= askScript(String.fromCharCode(code)));
const askScript = (character: string): number => (!LETTER.test(character) ? 3 : HAN.test(character) ? 2 : 1);
const isOtherLetter = (code: number): boolean => scriptOf(code) === 1;

/** Whether a letter of another script stands before any letter. */
function hasOtherScript(key: string): boolean {
  for (let i = 1; i < key.length; i++) if (isOtherLetter(key.charCodeAt(i - 1)) && scriptOf(key.charCodeAt(i)) < 3) return true;
  return false;
}

/** The Chinese words of the key of a label that stands in two languages: 总计 Total. One in Chinese alone comes back as it is. */
export function chineseWords(key: string): string {
  if (!hasOtherScript(key)) return key;
  let words = '';
  for (let i = 0; i < key.length; i++) if (!isOtherLetter(key.charCodeAt(i))) words += key.charAt(i);
  return words.replace(LEADING_NUMBER, '');
}

/** A key without the numeral before it, whose mark or brackets are lost: 七总计. */
export const withoutNumber = (key: string): string => key.replace(LEADING_NUMBER, '');
