import { describe, expect, test } from 'vitest';
import type { SectionId } from '../../../src/forms';
import { claimsOf } from '../../../src/report/claims';

const CONTEXT = { form: '2021', otherRows: 'three', year: 2023, agency: '江城市民政局' } as const;

/** The figures of one passage of a section, with a question mark in front of those that are not sure. */
const told = (section: SectionId, text: string) =>
  claimsOf(new Map([[section, [{ id: 'passage/0', text, offset: 0 }]]]), CONTEXT).map(
    ({ value, certain }) => `${certain ? '' : '?'}${value}`,
  );

describe('sections that hold a table tell figures, too', () => {
  test.each<[SectionId, string, string[]]>([
    ['requests', '本年度共收到政府信息公开申请13件，予以公开6件。', ['13', '6']],
    ['disclosure', '本年度制发行政规范性文件4件，废止1件。', ['4', '1']],
    ['remedies', '本年度被申请行政复议2件，结果维持1件。', ['2', '1']],
    ['requests', '本年度未收到政府信息公开申请。', ['0']],
  ])('%s: %s', (section, text, figures) => expect(told(section, text)).toEqual(figures));
});

describe('rows of a table that stand as text tell none', () => {
  test.each<[SectionId, string]>([
    ['requests', '（二）部分公开（区分处理的，只计这一情形，不计其他情形） 2 0 0 0 0 0 2'],
    ['requests', '一、本年新收政府信息公开申请数量130000013'],
    ['requests', '一、本年新收政府信息公开申请数量 | 13件 | 0件 | 13件 |。'],
    ['disclosure', '信息内容本年制发件数本年废止件数现行有效件数规章0行政规范性文件4件1件9件。'],
    ['remedies', '结果维持结果纠正其他结果尚未审结总计2件0件0件1件3件。'],
    ['requests', '本年新收政府信息公开申请数量13件'],
  ])('%s: %s', (section, text) => expect(told(section, text)).toEqual([]));
});
