import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/report/claims/paragraph';
import { claimed, CONTEXT, CONTEXT_2019, first } from './claimed';

const LITIGATION = 'litigationDirect+litigationAfter';

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
    '作为被告参加行政诉讼6件，无依申请公开引发的案件。',
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

describe('none received', () => {
  test.each([
    ['信息公开申请未收到。', ['0 new']],
    ['未收到群众和个人申请。', ['0 new']],
    ['未收到信息公开申请（网络）。', ['0 new']],
    ['没有信息公开申请和行政复议。', ['0 new', '0 reconsideration']],
    ['2024年，未收到信息公开申请。今年未收到信息公开申请。', ['?0 new']],
    ['未收到1件信息公开申请。', ['0 new']],
    ['未收到…信息公开申请。', ['0 new']],
    ['2023年未收到信息公开申请。', ['0 new']],
    ['未收到自然人和法人的信息公开申请。', ['0 new']],
    ['未收到通过网站、信函等方式提交的信息公开申请。', ['0 new']],
    ['本年未收到信息公开申请，未发生延期。', ['0 new']],
    ['2022年未收到信息公开申请，本年也未收到信息公开申请。', ['?0 new']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each([
    '未收到工伤认定申请。',
    '未收到通过网络提交的信息公开申请。',
    '未收到2件信息公开申请。',
    '未收到企业提出的信息公开申请。',
    '未收到因信息公开提出的申请。',
    '未收到审理申请。',
    '未收到不予公开申请。',
    '未收到规范性文件申请。',
    '未收到行政处罚申请。',
    '下年未收到申请。',
    '没有许可信息公开申请。',
    '没有拆迁信息公开申请。',
    '没有解读信息公开申请。',
    '没有信息公开申请事务。',
    '无信息公开申请材料。',
    '无信息公开申请答复。',
    '没有正在办理的申请。',
  ])('nothing is said: %s', (text) => expect(claimed(text)).toEqual([]));
});

describe('negative sentences', () => {
  test.each([
    ['本年度，我委没有接到任何形式的政府信息公开申请。', ['0 receivedNew']],
    [
      '未收到公民、法人和其他组织提出的申请公开事项，未发生行政复议及行政诉讼。',
      ['0 receivedNew', '0 reconsideration', `0 ${LITIGATION}`],
    ],
    ['无上年结转，亦无结转下一年度的申请。', ['0 carriedIn', '0 carriedOut']],
    ['未出台规章和规范性文件。', ['0 rules/issued', '0 normdocs/issued']],
    ['没有因依申请公开引起的行政诉讼。', [`0 ${LITIGATION}`]],
    ['零申请、零复议。', ['0 receivedNew', '0 reconsideration']],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));

  test.each([
    '未发生逾期答复申请的情形。',
    '未向申请人收取信息处理费。',
    '不存在应公开未公开的问题。',
    '去年未收到政府信息公开申请。',
    '未收到自然人的公开申请。',
    '未收到网民咨询和投诉。',
  ])('nothing is claimed: %s', (text) => expect(first(text)).toEqual([]));

  test('the place is the negative word', () => {
    const text = '2023 年，我镇　未 收到信息公开申请。';
    const [claim] = readClaims(text, CONTEXT);
    expect(text.slice(claim?.start, claim?.end)).toBe('未');
  });
});
