import type { Reason } from '../../report/types';
import type { Slip } from '../types';

/** Why there is no audit. Kept apart from core.ts: the script in the page does not carry it. */
export const reasons: Record<Reason, string> = {
  'no-report': '页面上没有政府信息公开工作年度报告',
  'list-page': '这是年度报告的目录页，不是报告本身',
  notice: '这是有关年度报告的通知或消息，不是报告本身',
  'blank-form': '这是尚未填写的报告格式',
  'other-form': '这是另一种法定报表，不是政府信息公开工作年度报告',
  'pre-2019-form': '这是 2018 年及以前的年度报告，当时没有统一格式',
  'image-only': '报告以图片发布，无法读取其中的文字和数值',
  'attachment-only': '报告在附件里，页面上没有正文',
  empty: '没有内容',
  'too-large': '内容过多（如超过 20 MB），未能全部读取',
  'decode-failed': '无法识别文字编码',
  'not-found': '找不到这个地址或文件',
  'unsupported-format': '暂不支持这种文件，请另存为 docx 或 PDF 后再核验',
  timeout: '超过时限，未能读完或核对完',
  'no-permission': '没有读取权限',
  'in-frame': '报告在嵌入的页面里，本页没有正文',
  encrypted: '文件有密码保护，无法读取',
  damaged: '文件已损坏，或读取中断',
  'garbled-text': '文件中的文字是乱码，无法读取',
  'too-many-pages': '页数过多，未能全部读取',
  unreachable: '打不开：没有连上，或网站没有给出内容',
  blocked: '网站拒绝访问或要求验证，已停止访问该网站',
  robots: '网站的 robots.txt 不允许程序读取',
  moved: '网站转到别处，未跟随',
  'not-listed': '栏目中没有找到这个单位的报告',
};

/** How the figure of a repair may have come about. */
export const slips: Record<Slip, string> = {
  digit: '可能一位数字有出入',
  transposed: '可能两位数字前后颠倒',
  'lost-digit': '可能少一位数字',
  'doubled-digit': '可能多一位数字',
  'factor-ten': '可能相差十倍',
  'neighbour-column': '可能填在相邻的列',
  'neighbour-row': '可能填在相邻的行',
  'total-not-updated': '可能总计没有随之更新',
};
