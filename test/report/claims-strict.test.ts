import { describe, expect, test } from 'vitest';
import { readClaims, type ClaimContext } from '../../src/report/claims/paragraph';

const context: ClaimContext = { section: 'overview', form: '2021', otherRows: 'three', year: 2023 };

/** Values of the certain claims with their first reading, shortened. */
const certain = (text: string, given: ClaimContext = context) =>
  readClaims(text, given)
    .filter((claim) => claim.certain)
    .map(({ value, readings }) => `${value} ${(readings[0] ?? []).map(shorten).join('+')}`);
const shorten = (id: string) => id.replace(/^(?:requests|disclosure|remedies)\//, '').replace(/\/total$/, '');
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
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test.each([
    '市司法局共收到行政复议申请88件，受理80件，审结77件。',
    '收到以本局为被申请人的行政复议案件14件，涉及土地征收领域。',
  ])('nor in the section of remedies: %s', (text) => expect(certain(text, { ...context, section: 'remedies' })).toEqual([]));

  test.each([
    ['因政府信息公开引发行政复议3件、行政诉讼1件。', ['3 reconsideration', `1 ${LITIGATION}`]],
    ['本年度被申请行政复议2件，被提起行政诉讼1件。', ['2 reconsideration', `1 ${LITIGATION}`]],
    ['全年发生行政复议4件，行政诉讼2件。', ['4 reconsideration', `2 ${LITIGATION}`]],
    ['依申请公开方面，收到行政复议1件，结果维持1件。', ['1 reconsideration', '1 reconsideration/upheld']],
    ['因信息公开引发行政复议3件；行政诉讼2件，均未审结。', ['3 reconsideration', `2 ${LITIGATION}`]],
    ['涉及政府信息公开的行政诉讼案件2件，均已审结。', [`2 ${LITIGATION}`]],
    ['全年收到信息公开申请9件，引发行政复议1件，行政诉讼0件。', ['9 receivedNew', '1 reconsideration', `0 ${LITIGATION}`]],
  ])('those of the form are read: %s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('of another time', () => {
  test.each([
    '2024年1月收到申请3件，不计入本年度。',
    '2024年1月收到信息公开申请3件，未计入本年度统计。',
    '截至2023年底，累计受理政府信息公开申请71件。',
    '截至2023年12月底，已累计收到信息公开申请71件。',
    '条例实施以来，累计答复信息公开申请71件。',
    '收到信息公开申请由上年的9件降为6件。',
    '办结公开申请数从7件升至9件，为近三年最高。',
    '信息公开申请量从12件降至8件。',
    '信息公开申请从5件增至8件。',
    '自2023年1月1日至2024年1月31日，收到信息公开申请5件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test('beside those of the year', () => {
    expect(certain('2023年收到信息公开申请8件，全部按时答复；2024年1月收到申请3件，不计入本年度。')).toEqual(['8 receivedNew']);
    expect(certain('全年累计收到信息公开申请8件。')).toEqual(['8 receivedNew']);
  });
});

describe('of another scope', () => {
  test.each([
    '市局机关收到信息公开申请31件，各分局收到14件。',
    '局本部受理信息公开申请12件，下属各所受理5件。',
    '全县新制发行政规范性文件13件，本局牵头起草2件。',
    '全市共收到信息公开申请90件，本局收到4件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test('documents of the body are no other scope of its requests', () => {
    expect(certain('收到信息公开申请8件，本机关制发行政规范性文件3件。')).toEqual(['8 receivedNew', '3 normdocs/issued']);
  });

  test('a breakdown of the whole is none', () => {
    expect(certain('全区共收到信息公开申请90件，其中区政府办收到30件。')).toEqual(['90 receivedNew']);
  });
});

describe('corrected in the same sentence', () => {
  test.each([
    '收到信息公开申请8件，其中3件属于重复登记予以核销，实际5件。',
    '收到信息公开申请9件，剔除信访件4件后，实际受理5件。',
    '收到信息公开申请9件，扣除撤销登记的1件，实际办理8件。',
  ])('%s', (text) => expect(certain(text).filter((claim) => /^[89] received/.test(claim))).toEqual([]));
});

describe('of other objects', () => {
  test.each([
    '政府网站互动栏目收到留言公开申请16件，答复16件。',
    '依申请公开工作规范有序，全年答复6件次。',
    '共收到申请公开土地登记信息的申请3件。',
    '收到要求公开拆迁补偿信息的申请3件。',
  ])('%s', (text) => expect(certain(text)).toEqual([]));

  test.each([
    ['共收到申请公开政府信息的申请3件。', ['3 receivedNew']],
    ['收到要求公开政府信息的申请3件。', ['3 receivedNew']],
  ])('the whole is read: %s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('cost', () => {
  test.each(['收到信息公开申请3件，', '收到申请3件，答复2件，', '受理公开申请，', '全市收到申请3件，'])(
    'of a long paragraph: %s',
    (unit) => expect(() => readClaims(unit.repeat(128_000 / unit.length), context)).not.toThrow(),
  );

  test('a paragraph is read in its first part only', () => {
    expect(certain(`收到信息公开申请3件。${'我们认真学习。'.repeat(4000)}办结申请2件。`)).toEqual(['3 receivedNew']);
  });
});

describe('a full year written as months is the year', () => {
  test.each([
    '2023年1月至12月收到政府信息公开申请12件。',
    '2023年1-12月，共收到政府信息公开申请12件。',
    '2023年1月1日至12月31日，收到政府信息公开申请12件。',
    '2023年1月至2023年12月，我局收到政府信息公开申请12件。',
    '1至12月份，收到政府信息公开申请12件。',
    '2023年一月至十二月收到政府信息公开申请12件。',
    '2023年1月至6月开展培训，全年收到政府信息公开申请12件。',
  ])('%s', (text) => expect(certain(text)).toEqual(['12 receivedNew']));

  test.each([
    '2023年1月至6月收到政府信息公开申请12件。',
    '2023年1-6月，收到政府信息公开申请12件。',
    '2023年10月至12月收到政府信息公开申请12件。',
    '2023年12月收到政府信息公开申请12件。',
    '2022年1月至12月收到政府信息公开申请12件。',
    '2022年1月至2023年12月，收到政府信息公开申请12件。',
  ])('but not a part of it, nor another: %s', (text) => expect(certain(text)).toEqual([]));
});
