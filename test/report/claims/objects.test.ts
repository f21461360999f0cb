import { describe, expect, test } from 'vitest';
import { certain, certainFirst, claimed } from './claimed';

const NINE = '9 new or new+in';

describe('what a figure counts may stand behind it', () => {
  test.each([
    ['收到3件上年结转的申请。', ['3 in']],
    ['收到3件结转下年的申请。', ['3 out']],
    ['收到9件自然人公开申请。', ['9 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    ['收到9件科研机构公开申请。', ['9 new/research or new/research+in/research']],
    ['收到申请9件，2件直接起诉维持。', [NINE, '2 litigationDirect']],
    ['信息公开行政复议3件，2件答复。', ['3 reconsideration']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each(['表扬信', '的表扬信', '举报材料', '群众咨询', '网站问题', '公民建议', '企业建议', '的举报'])(
    'replies to something else are no replies to requests: %s',
    (object) => expect(claimed(`收到信息公开申请9件，答复3件${object}。`)).toEqual([NINE]),
  );

  test('also in a text that ends without a full stop', () => {
    expect(claimed('收到信息公开申请9件，答复3件表扬信')).toEqual([NINE]);
  });

  test.each([
    ['收到申请9件，3件信访、予以公开2件。', [NINE, '2 granted']],
    ['收到申请9件，3申请予以公开2件。', [NINE, '2 granted']],
    ['3件规章制发2件。', []],
    ['3件行政处罚决定2件。', []],
    ['3件行政复议维持2件。', []],
    [
      '收到申请9件，自然人为4、商业企业5。',
      [NINE, '4 new/naturalPerson or new/naturalPerson+in/naturalPerson', '5 new/business or new/business+in/business'],
    ],
  ])('a noun between two figures belongs to one of them: %s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('requests beside something else', () => {
  test.each([
    '受理某信及信息公开申请9件。',
    '受理举报和信息公开申请9件。',
    '收到表扬信、举报、信息公开申请9件。',
    '收到申请、举报等9件。',
    '收到公开申请等事项9件。',
  ])('are counted together: %s', (text) => expect(claimed(text)).toEqual([]));

  test.each([
    ['收到信访和群众申请9件。', [NINE]],
    ['收到公民及群众申请9件。', [NINE]],
    ['收到公民、法人、群众申请9件。', [NINE]],
    ['收到公民提交的申请9件。', ['9 new or new+in or new/naturalPerson']],
    ['公民申请9件。', ['9 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    ['收到商业企业申请9件。', ['9 new/business or new/business+in/business']],
    ['收到申请，申请公开信息9件。', [NINE]],
    // What was given out on request, or what was asked for: it is not said.
    ['依申请公开政府信息9件。', [`?${NINE}`]],
    ['收到依申请公开政府信息9件。', [NINE]],
    ['申请9件，占5%。', [NINE]],
    ['收到（网络））申请9件。', [NINE]],
    ['收到申请：本年9件。', [NINE]],
    ['收到申请：其余9件。', [NINE]],
    ['《2022年工作要点》印发后收到申请9件。', [NINE]],
    ['张村收到申请9件，《要点》已印发。', [NINE]],
    ['收到申请，全年共计9件。', [NINE]],
    ['通过网络、信函等收到申请9件。', [NINE]],
  ])('or alone: %s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each(['收到申请9件占比5%。', '自然人申请占5件。', '信息公开申请减少4件。', '目录信息公开申请9件。', '申请）9件。'])(
    'not counted at all: %s',
    (text) => expect(claimed(text)).toEqual([]),
  );
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
    expect(certain(text, { section: 'requests' })).toEqual([]);
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
    expect(certain(text, { section: 'requests' })).toEqual([]);
  });

  test.each([
    ['未收到申请。', ['0 new']],
    ['收到有关申请8件。', ['8 new or new+in']],
    ['收到群众的申请8件。', ['8 new or new+in']],
  ])('of open government information are read: %s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('of other objects', () => {
  test.each([
    '政府网站互动栏目收到留言公开申请16件，答复16件。',
    '依申请公开工作规范有序，全年答复6件次。',
    '共收到申请公开土地登记信息的申请3件。',
    '收到要求公开拆迁补偿信息的申请3件。',
  ])('%s', (text) => expect(certainFirst(text)).toEqual([]));

  test.each([
    ['共收到申请公开政府信息的申请3件。', ['3 receivedNew']],
    ['收到要求公开政府信息的申请3件。', ['3 receivedNew']],
  ])('the whole is read: %s', (text, expected) => expect(certainFirst(text)).toEqual(expected));
});
