import { auditHtml, auditText, page, report, table } from '../written';

export type Result = ReturnType<typeof auditText>[number] | undefined;

export const PARTS = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

export const IDS = ['upheld', 'corrected', 'other', 'pending', 'total'];

/** Figures of table four in the order of the form, `.` for a blank, `?` for a cell that was not read. */
export const read = (result: Result) =>
  ['reconsideration', 'litigationDirect', 'litigationAfter']
    .flatMap((row) => IDS.map((column) => result?.report?.facts[`remedies/${row}/${column}`]))
    .map((fact) => (fact ? (fact.value ?? '.') : '?'))
    .join(' ');

export const html = (four: string) => auditHtml(page({ four: table(four) }))[0];

export const text = (four: string) => auditText(report({ four }))[0];

export const NONE = Array.from({ length: 15 }, () => '?').join(' ');

export const FIGURES = Array.from({ length: 15 }, (_, i) => i + 1);

export const ALL = FIGURES.join(' ');

export const HEADS = `行政复议{5,2} | 行政诉讼{10}
未经复议直接起诉{5} | 复议后起诉{5}
${[...PARTS, ...PARTS, ...PARTS].join(' | ')}`;

export const PLAIN = `行政复议\n行政诉讼\n未经复议直接起诉\n复议后起诉\n${[...PARTS, ...PARTS, ...PARTS].join('\n')}`;
