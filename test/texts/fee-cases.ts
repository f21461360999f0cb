import type { FindingKey, MessageSource } from '../../src/texts';
import { told } from './told';

/** Findings about fees told in the text. */
export const feeCases = {
  'fee-not-multiple.odd': told('fee-not-multiple.odd', { quote: '收取信息处理费125元', amounts: '125' }),
  'fee-parts.amount': told('fee-parts.amount', { quote: '收取信息处理费300元', whole: 300, sum: 310, difference: -10 }),
  'fee-parts.count': told('fee-parts.count', { quote: '2件收取信息处理费300元', whole: 2, sum: 3, difference: -1 }),
  'fee-above-total.above': told('fee-above-total.above', {
    quote: '收取信息处理费300元',
    value: 300,
    converted: 0.03,
    shown: 0.01,
  }),
  'fee-unpaid-untold.silent': told('fee-unpaid-untold.silent', { shown: 2 }, ['requests/other.feeUnpaid/total']),
  'fee-unpaid-without-notice.none': told('fee-unpaid-without-notice.none', { quote: '未发出收费通知', shown: 1 }),
  'fee-untold.silent': told('fee-untold.silent', { section: 'other' }),
  'fee-contradicts.nothing': told('fee-contradicts.nothing', { quote: '收取信息处理费300元', value: 300, second: '无' }),
} satisfies Partial<Record<FindingKey, MessageSource>>;
