import { describe, expect, test } from 'vitest';
import { claimed, CONTEXT_2019 } from './claimed';

describe('which zero a negative word states', () => {
  test.each([
    ['申请办理没有收到。', ['0 new']],
    ['申请办理没有引发。', ['0 new']],
    ['答复9件申请未收到。', ['9 disposedTotal', '0 new']],
    ['收到信访9件，申请未收到。', ['0 new']],
    ['未收到申请的和行政复议。', ['0 new', '0 reconsideration']],
    ['未收到申请上年结转。', ['0 in']],
    ['未收到申请结转下年。', ['0 out']],
    ['未收到行政复议和申请。', ['0 reconsideration']],
    ['未收到行政复议减少。', ['0 reconsideration']],
    ['未收到网络等信息公开申请。', ['0 new']],
    ['未收到未发生行政复议。', ['0 reconsideration']],
    ['未发生行政复议，答复5件。', ['0 reconsideration']],
    ['未收到申请，答复5件。', ['0 new', '5 disposedTotal']],
    ['没有申请公开的政府信息。', ['0 new']],
    ['制发规范性文件3件，未废止规章。', ['3 normdocs/issued', '0 rules/repealed']],
    ['2023年申请没有。', ['0 new']],
    ['未收到申请，答复0件。', ['0 new', '0 disposedTotal']],
    ['（网络）未收到申请。', ['0 new']],
    ['未收到信访一件，未收到申请。', ['0 new']],
    ['2024年，今年申请没有。', ['0 new']],
    ['2024年，2023年申请没有。', ['0 new']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each([
    '某行政复议没有。',
    '行政复议答复没有。',
    '行政复议办理没有。',
    '申请办理没有。',
    '受理申请5件，均已答复，未产生依申请公开纠纷案例。',
    '未发生因信息公开申请引起的舆情。',
    '未公示制发规章。',
    '未公示行政复议。',
    '没有现行有效规章。',
    '未收到维持信息公开申请。',
    '未收到备案信息公开申请。',
    '未收到不予公开信息公开申请。',
    '未收到申请减少。',
    '未收到信访申请。',
    '未收到规章申请。',
    '收到申请9件，未答复。',
    '收到工伤申请9件。未收到申请。',
    '未收到工伤认定申请（含认定申请）。',
    '申请9件）未答复。',
    '规章未制发。',
    '制发规范性文件3件；未公开规章。',
  ])('%s states none', (text) => expect(claimed(text).filter((claim) => claim.startsWith('0'))).toEqual([]));

  test('the form of 2019 has no column of documents repealed', () => expect(claimed('未废止规章。', CONTEXT_2019)).toEqual([]));
});
