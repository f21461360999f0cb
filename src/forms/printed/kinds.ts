/** What tells a report from other documents, and pictures and links that may be one from others; compared folded (see normal.ts). */

/** 政府网站工作年度报表, by title. */
export const WEBSITE_FORM = /政府网站(?:监管|工作)?年度(?:工作)?报表|网站工作年度报表/;
/** Labels that only the website form has. */
export const WEBSITE_FORM_LABELS = /独立用户访问总量|网站总访问量|概况类信息更新量|政务动态信息更新量/;
/** Reports of schools follow a form of their own. */
export const SCHOOL_FORM = /高等学校信息公开|高校信息公开|学年(?:度)?(?:政府)?信息公开/;
export const NOTICE_TITLE = /通知|格式|模板|样表|填报说明/;
/** Such a title is that of a letter with the form, not of the form alone. */
export const SENDS_FORM = /通知|说明/;
/** Pictures that are no content. */
export const DECORATION =
  /logo|icon|banner|qr|ewm|erweima|weixin|wechat|weibo|share|gongan|beian|jubao|dangzheng|blank|space|loading|arrow|search|close|print|font|head|foot|top|nav|btn|button/i;
/** Embedded viewers and files. */
export const VIEWER = /pdf|viewer|\.docx?|\.ofd|flip|swf/i;
