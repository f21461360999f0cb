import { describe, expect, test } from 'vitest';
import { claimed, CONTEXT } from './claimed';

type Section = 'overview' | 'requests' | 'disclosure';
const certain = (text: string, section: Section = 'overview') =>
  claimed(text, { ...CONTEXT, section }).filter((claim) => !claim.startsWith('?'));
const WHOLE = '20 new or new+in';

describe('one of several bodies', () => {
  test.each([
    ['全县收到公开申请20件，其中县教育局新收3件、县公安局新收5件。', [WHOLE]],
    ['全县收到公开申请20件，其中县政府办公室新收3件，答复2件。', [WHOLE]],
    ['全县收到公开申请20件。其中，县自然资源局新收9件，答复8件。', [WHOLE]],
    ['全县收到公开申请20件，其中县公安局答复7件。', [WHOLE]],
    ['全区制发行政规范性文件12件，其中区住建局制发规范性文件5件。', ['12 normdocs/issued']],
    ['全区制发行政规范性文件12件，其中有教育局制发5件。', ['12 normdocs/issued']],
    ['其中县教育局新收信息公开申请3件。', []],
    ['县教育局收到申请9件，县住建局收到申请6件。', []],
    ['下属单位共受理信息公开申请3件，答复3件。', []],
    ['各镇街共收到信息公开申请3件，答复2件。', []],
    ['供水公司收到信息公开申请3件。', []],
    ['县教育局收到信息公开申请9件，答复8件。', ['9 new or new+in', '8 disposedTotal']],
    ['我局及下属单位共收到信息公开申请9件。', ['9 new or new+in']],
    ['全县各部门共收到信息公开申请9件。', ['9 new or new+in']],
    ['收到申请9件，其中新收8件，上年结转1件。', ['9 new+in', '8 new', '1 in']],
  ])('%s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('something else is done to documents than issuing them', () => {
  test.each([
    '解读规范性文件4件，规章1件。',
    '清理规范性文件4件，规章1件。',
    '备案规范性文件4件，规章1件。',
    '合法性审查规范性文件4件，规章1件。',
    '修改规范性文件4件，规章1件。',
    '评估规范性文件4件，规章1件。',
    '公开规范性文件4件，规章1件。',
    '梳理行政规范性文件40件。',
    '归档规范性文件40件。',
    '转发上级规范性文件4件。',
    '贯彻落实规章2件。',
    '起草规章2件、规范性文件4件。',
    '对规范性文件4件进行了清理。',
    '计划制发行政规范性文件4件。',
    '拟制发行政规范性文件4件。',
  ])('%s', (text) => expect(certain(text, 'disclosure')).toEqual([]));

  test.each([
    ['制定规范性文件4件，规章1件。', ['4 normdocs/issued', '1 rules/issued']],
    ['我局行政规范性文件4件，规章1件。', ['4 normdocs/issued', '1 rules/issued']],
    ['清理规范性文件20件，废止3件。', ['3 normdocs/repealed']],
    ['制定规范性文件4件，解读4件，废止2件。', ['4 normdocs/issued', '2 normdocs/repealed']],
    ['审查规范性文件9件，制发规范性文件4件，规章1件。', ['4 normdocs/issued', '1 rules/issued']],
  ])('those issued are read: %s', (text, expected) => expect(certain(text, 'disclosure')).toEqual(expected));
});

describe('something else is done to requests, or to some of them', () => {
  test.each([
    '审核信息公开申请9件，答复9件。',
    '登记信息公开申请9件，答复9件。',
    '转办信息公开申请3件，答复3件。',
    '指导所属单位办理信息公开申请6件，答复6件。',
    '督办政府信息公开申请3件，答复3件。',
    '抽查信息公开申请9件，答复9件。',
    '会商信息公开申请4件，答复4件。',
    '模拟提交信息公开申请3件，答复3件。',
    '疑难信息公开申请3件，答复3件。',
    '重新答复信息公开申请3件。',
    '当场答复信息公开申请3件。',
    '我局向省级机关提出信息公开申请2件。',
    '王某提交信息公开申请30件，答复30件。',
    '同一申请人提交信息公开申请3件。',
    '日均收到信息公开申请3件。',
    '平均每月收到信息公开申请3件。',
    '预计全年收到信息公开申请9件。',
  ])('%s', (text) => {
    expect(certain(text)).toEqual([]);
    expect(certain(text, 'requests')).toEqual([]);
  });

  test.each([
    ['登记受理信息公开申请9件，答复9件。', ['9 new or new+in', '9 disposedTotal']],
    ['审核信息公开申请9件；全年收到信息公开申请12件，答复11件。', ['12 new or new+in', '11 disposedTotal']],
    ['群众向我局提出信息公开申请9件。', ['9 new or new+in']],
    ['收到申请9件，均经审核，相应答复9件。', ['9 new or new+in', '9 disposedTotal']],
  ])('those received are read: %s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('applications for something else', () => {
  test.each([
    '未收到许可申请。',
    '未收到行政许可申请。',
    '未收到立案申请。',
    '收到许可申请9件。',
    '收到行政许可申请9件，答复8件。',
    '受理立案申请30件。',
    '收到入学申请9件，答复9件。',
    '收到救助申请9件。',
    '收到变更申请9件，办结9件。',
  ])('%s', (text) => {
    expect(certain(text)).toEqual([]);
    expect(certain(text, 'requests')).toEqual([]);
  });

  test.each([
    ['未收到申请。', ['0 new']],
    ['收到有关申请8件。', ['8 new or new+in']],
    ['收到群众的申请8件。', ['8 new or new+in']],
  ])('of open government information are read: %s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('words before a figure that make it one of something else', () => {
  test.each([
    ['收到信息公开申请涉及事项30项。', []],
    ['参与制定规章2件。', []],
    ['代市政府起草制定规章2件。', []],
    ['上级制定规范性文件9件。', []],
    ['减免行政处罚决定9件。', []],
    ['原答复不予公开3件，均已改正。', []],
    ['因信息公开引发行政复议3件，其中上年结转1件。', ['3 reconsideration']],
    ['发生信息公开行政复议3件；收到申请9件，其中上年结转1件。', ['3 reconsideration', '9 new or new+in', '1 in']],
    ['作出行政处罚决定9件。', ['9 penalties/decisions']],
    ['代表县政府制定规范性文件9件。', ['9 normdocs/issued']],
  ])('%s', (text, expected) => expect(certain(text)).toEqual(expected));
});
