import { expect, test } from 'vitest';
import { claimed } from './claimed';

test.each([
  ['未制定、修改、废止规范性文件。', ['0 normdocs/issued', '0 normdocs/repealed']],
  ['本年没有制发、废止、修订行政规范性文件。', ['0 normdocs/issued', '0 normdocs/repealed']],
  ['未公示制发的规范性文件。', []],
])('what is denied in a list is denied each: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  ['2023年度无人申请政府信息公开。', ['0 new']],
  ['没有人申请公开政府信息。', ['0 new']],
  ['无人机巡查后收到政府信息公开申请6件。', ['?6 new or new+in']],
])('nobody applied: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  '全年未收到需要回应重大舆情的申请。',
  '我局未收到要求听证的申请。',
  '没有收到更正政府信息的申请。',
  '未收到属于本街道职责的申请。',
  '全年未收到针对政府信息公开申请办理的投诉。',
  '没有接到关于依申请公开工作的举报。',
])('what is denied of matters that the form does not count is no zero: %s', (text) => expect(claimed(text)).toEqual([]));

test.each([
  '未收到群众要求公开信息的申请。',
  '没有收到企业和群众通过各种途径提出的申请。',
  '未收到政府信息公开申请及投诉举报。',
  '未收到希望获取政府信息的申请。',
])('requests for information are denied: %s', (text) => expect(claimed(text)).toEqual(['0 new']));

test.each([
  '有8个部门未收到政府信息公开申请。',
  '其中21家单位全年未收到申请。',
  '部分乡镇未收到政府信息公开申请。',
  '除城管局外，其他部门未收到政府信息公开申请。',
  '全年未收到政府信息公开申请的有8个部门。',
  '9个镇未发生行政复议、行政诉讼。',
])('zeros of some bodies are not those of the report: %s', (text) => expect(claimed(text)).toEqual([]));

test.each([
  '全年行政执法工作无行政复议、行政诉讼案件。',
  '未收到因行政处罚引起的行政复议申请。',
  '本年度行政许可工作均无被申请行政复议和提起行政诉讼。',
  '本年度无行政诉讼败诉案件。',
  '无行政复议和行政诉讼败诉案件。',
])('proceedings about other acts, or lost ones, denied are no zero of table four: %s', (text) =>
  expect(claimed(text)).toEqual([]),
);

test('what came of acts that the sentence counts is not sure to be about information', () => {
  expect(claimed('作出行政处罚决定35件，未引发行政复议和行政诉讼。')).toEqual([
    '35 penalties/decisions',
    '?0 reconsideration',
    '?0 litigation',
  ]);
  expect(claimed('依法答复申请35件，未引发行政复议和行政诉讼。')).toEqual(
    expect.arrayContaining(['0 reconsideration', '0 litigation']),
  );
});

test('citizens who did not apply are all who may, or the natural persons', () => {
  expect(claimed('全年未接到公民提出的政府信息公开申请。')).toEqual(['0 new or new/naturalPerson']);
  expect(claimed('没有公民、法人或者其他组织提出申请。')).toEqual(['0 new']);
});

test.each(['没有需要结转下一年度的工作。', '没有需要结转到下年的建设项目。'])(
  'work that is not carried over is no request: %s',
  (text) => expect(claimed(text)).toEqual([]),
);

test.each(['无结转到下年度的申请。', '没有需要结转下一年度办理的事项。'])('requests that are not are: %s', (text) =>
  expect(claimed(text)).toEqual(['0 out']),
);

test.each([
  '除3件申请外，未收到其他政府信息公开申请。',
  '局长邮箱未收到政府信息公开申请。',
  '网站系统未收到申请。',
  '未收到有效的政府信息公开申请。',
])('requests may have come in otherwise: %s', (text) => expect(claimed(text)).not.toContain('0 new'));

test.each(['线上线下均未收到政府信息公开申请。', '网站、信函等渠道均未收到政府信息公开申请。'])(
  'none came in by any channel: %s',
  (text) => expect(claimed(text)).toEqual(['0 new']),
);

test.each(['省邮政管理局未收到政府信息公开申请。', '区网络安全和信息化办公室未收到政府信息公开申请。'])(
  'a body that is called like a channel is none: %s',
  (text) => expect(claimed(text)).toEqual(['0 new']),
);

test.each([
  ['无行政复议，提起行政诉讼情况发生。', ['0 reconsideration', '0 litigation']],
  ['无行政复议，提起行政诉讼4件。', ['0 reconsideration', '4 litigation']],
])('what did not happen stands behind a comma: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  ['无行政复议，提起行政诉讼情况发生。', ['0 reconsideration', '0 litigation']],
  ['无行政复议，提起行政诉讼情况未发生。', ['0 reconsideration', '0 litigation']],
  ['无行政复议，提起行政诉讼2件。', ['0 reconsideration', '2 litigation']],
  ['没有行政复议，被提起行政诉讼的情况发生1起。', ['0 reconsideration', '1 litigation']],
  ['未收到申请，发生行政诉讼情况。', ['0 new']],
])('what is denied goes on where it ends with what did not happen: %s', (text, expected) =>
  expect(claimed(text)).toEqual(expected),
);

test.each([
  ['收到来信3件，无结转下年度。', []],
  ['收到信访3件，收到申请2件，无结转下年度。', ['2 new or new+in', '0 out']],
  ['无结转下年度，收到信访3件。', ['0 out']],
])('letters that are not carried over are no requests: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

test.each([
  ['受理低保3件。未收到政府信息公开申请。', ['0 new']],
  ['受理低保3件。未收到申请。', []],
  ['未收到申请投诉和建议。', []],
  ['未收到申请异议。', []],
  ['没有申请公开信息。', ['0 new']],
  ['未收到镇里的政府信息公开申请。', ['0 new']],
  ['未收到公民企业申请。', []],
  ['未收到公民、企业申请。', ['0 new']],
  ['规范性文件制发未出现问题。', []],
])('which requests are denied: %s', (text, expected) => expect(claimed(text)).toEqual(expected));
