import { describe, expect, test } from 'vitest';
import { certainFirst, CONTEXT } from './claimed';

const LITIGATION = 'litigationDirect+litigationAfter';

describe('cases decided or suffered in general are none of table four', () => {
  test.each([
    '我局作为区政府的复议机构，全年收到行政复议申请140件，受理131件，审结126件，其中涉及政府信息公开类17件。',
    '市司法局共收到行政复议申请88件，受理80件，审结77件。',
    '收到以本局为被申请人的行政复议案件14件，涉及土地征收领域。',
    '收到以本局为被告的行政诉讼案件6件，主要集中在房屋拆迁方面。',
    '全年发生行政诉讼案件9件，行政机关负责人出庭应诉率100%。',
    '本年收到复议机关转来的行政复议案件4件，均与工伤认定有关。',
    '法院判决驳回原告诉讼请求2件。',
    '全年共办理行政复议案件25件、行政诉讼案件11件。',
    '依法做好政府信息公开申请答复。全年发生行政诉讼5件，负责人出庭4件。',
    '发生行政诉讼3件，均为劳动保障类案件。',
    '本年度行政应诉工作扎实，行政诉讼案件8件，胜诉8件。',
    '新收行政诉讼案件21件。',
    '加强信息公开工作。全年收到行政复议申请13件。',
    '复议机构共接收行政复议申请30件，维持20件，纠正4件。',
  ])('%s', (text) => expect(certainFirst(text)).toEqual([]));

  test.each([
    '市司法局共收到行政复议申请88件，受理80件，审结77件。',
    '收到以本局为被申请人的行政复议案件14件，涉及土地征收领域。',
  ])('nor in the section of remedies: %s', (text) => expect(certainFirst(text, { ...CONTEXT, section: 'remedies' })).toEqual([]));

  test.each([
    ['因政府信息公开引发行政复议3件、行政诉讼1件。', ['3 reconsideration', `1 ${LITIGATION}`]],
    ['本年度被申请行政复议2件，被提起行政诉讼1件。', ['2 reconsideration', `1 ${LITIGATION}`]],
    ['全年发生行政复议4件，行政诉讼2件。', ['4 reconsideration', `2 ${LITIGATION}`]],
    ['依申请公开方面，收到行政复议1件，结果维持1件。', ['1 reconsideration', '1 reconsideration/upheld']],
    ['因信息公开引发行政复议3件；行政诉讼2件，均未审结。', ['3 reconsideration', `2 ${LITIGATION}`]],
    ['涉及政府信息公开的行政诉讼案件2件，均已审结。', [`2 ${LITIGATION}`, `0 litigationDirect/pending+litigationAfter/pending`]],
    ['全年收到信息公开申请9件，引发行政复议1件，行政诉讼0件。', ['9 receivedNew', '1 reconsideration', `0 ${LITIGATION}`]],
  ])('those of the form are read: %s', (text, expected) => expect(certainFirst(text)).toEqual(expected));
});
