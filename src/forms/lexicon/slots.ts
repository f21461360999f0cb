/** What fills or opens the slots of a claim: who, what, when, which. All are matched against normalised text. */

/** Before a body: it is addressed, or decides. */
export const ADDRESSES = /^[向经由]$/;
/** A government, to which requests are addressed wherever they are dealt with. */
export const GOVERNMENT = /政府/;
/** Words of the dictionary that others are named with. */
export const SUSPECT = /^(?:各|除|其[他它余]|有关|相关|部分|向|经|由)/;
/** Before a verb: it tells of a part of what the verb would count. */
export const PARTLY = /当场|当日|当天|当面|提前|即时|现场|首次|再次|重新|单独|书面|电话|口头|网上|在线|延期/;
/** Unknown words that name who applies. */
export const APPLY = /(?:提出|提交|递交)的?$/;
/** What follows is said of all. */
export const SAYS_ALL: ReadonlySet<string> = new Set(['均已', '均能', '全部', '都已']);
/** What follows is said of all, where one word holds both. */
export const ALL_OF_THEM = /^全部/;
/** Not all were answered, although a word says so of the rest; 无结转 says that all were. */
export const FEWER = /(?<!(?:无|没有)[^,;。]{0,8})(?:结转|下一?年|次年)|其余|剩余|延期|除[^,;。]{0,20}外|正在/;
/** The rest, as the last of a list of outcomes. */
export const OTHER_END = /^其[他它]$/;
/** Results in the words of the form. */
export const FORM_RESULT = /^(?:其[他它]结果|结果维持|结果纠正)/;
/** What requests are about, or why they were refused. */
export const CONCERNS = /^涉及/;
/** 网上申请: a way to apply, as the name of what came in by it. */
export const ENDS_IN_REQUEST = /申请$/;
/** Before what something is done to. */
export const BEFORE_OBJECT = /^[对将就把]$/;
/** What is done to all documents of a body, so that what came of it is told of its own. */
export const OWN_STOCK = /^(?:清理|修[改订]|公示|更新)/;
/** The paper that a request is written on. */
export const PAPER = /[表书]$/;
/** An outcome that says why. */
export const SAYS_WHY = /^(?:属|因|涉及|逾期|申请|重复|不|无|没有|补正|大量)/;
/** Before an outcome: it is the answer of somebody else. */
export const OTHER_ACTOR = /第三[方人](?![^,;。]{0,3}(?:权|利益))|当事人|权利人|(?:申请|要求)公开[^,;。\d]{0,4}$/;
