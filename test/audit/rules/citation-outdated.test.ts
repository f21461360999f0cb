import { describe, expect, it } from 'vitest';
import type { Report } from '../../../src/report/types';
import { judge, marked, OLD_FORM, passages } from './stage';

const OLD = '按照国办公开办函〔2019〕60号文件的要求编制本报告。';
const ask = (text: string, more: Partial<Report> = {}) =>
  judge('citation-outdated', {}, { preface: passages('preface', text), ...more });

describe('the format that a report on 2021 or later cites', () => {
  it('is the one of 2019: a notice above tables of 2021', () => {
    const result = ask(OLD);
    expect(result).toMatchObject({ outcome: 'fail', keys: ['cited'], severities: ['notice'] });
    expect(marked(OLD, result.findings[0])).toBe('公开办函〔2019〕60号');
    expect(ask('依据国办公开办函[2019]60号编制。').outcome).toBe('fail');
    expect(ask('依据《政府信息公开工作年度报告格式（试行）》编制。').outcome).toBe('fail');
  });

  it('is the one of 2019: a warning above other tables', () => {
    expect(ask(OLD, { ...OLD_FORM, year: 2023 }).severities).toEqual(['warning']);
  });

  it.each([
    '按照国办公开办函〔2021〕30号文件的格式编制。',
    '按照国办公开办函〔2021〕30号文件的格式编制，国办公开办函〔2019〕60号不再执行。',
    '按照政府信息公开条例编制。',
    '国办函〔2019〕60号关于其他事项。',
  ])('is in order: %s', (text) => {
    expect(ask(text).outcome).toBe('pass');
  });

  it('was the one of 2019 for reports on 2019 and 2020', () => {
    expect(ask(OLD, OLD_FORM).outcome).toBe('not-applicable');
    expect(ask(OLD, { year: null }).outcome).toBe('not-applicable');
  });
});
