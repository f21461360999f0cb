import { describe, expect, test } from 'vitest';
import { withSlots } from './claimed';

const read = (text: string, expected: readonly string[]) => expect(withSlots(text)).toEqual(expected);

describe('behind requests to which something was done', () => {
  test.each([
    ['收到信息公开申请30件，对12件申请进行会商，不予公开3件。', ['30 new', 'which? 3 refused']],
    ['收到信息公开申请30件，对12件申请进行会商，不予公开12件。', ['30 new', 'which? 12 refused']],
    ['收到信息公开申请30件，对12件申请进行会商，答复5件。', ['30 new', 'which? 5 disposedTotal']],
    ['对18件信息公开申请进行会商。不予公开5件。', ['which? 5 refused']],
    ['对信息公开申请答复的5件进行回访，满意4件，不予公开2件。', ['which? 2 refused']],
    ['收到信息公开申请30件，对申请进行会商，其中不予公开3件。', ['30 new', 'which? 3 refused']],
  ])('it is open of which of them outcomes are told: %s', (text, expected) => read(text, expected));

  test.each([
    ['收到信息公开申请30件，对12件申请进行会商，不予公开13件。', ['30 new', '13 refused']],
    ['收到信息公开申请30件，对18件申请进行会商。不予公开5件。', ['30 new', '5 refused']],
    ['对18件申请进行会商，收到信息公开申请30件，不予公开5件。', ['30 new', '5 refused']],
    ['对18件申请进行会商，新收信息公开申请20件，不予公开5件。', ['20 new', '5 refused']],
    ['对18件申请进行会商，收办信息公开申请20件，不予公开5件。', ['20 new+in', '5 refused']],
    ['收到信息公开申请30件，对12件申请进行会商，对3件申请进行约谈，不予公开2件。', ['30 new', '2 refused']],
    ['收到信息公开申请9件，对答复5件进行回访后答复。', ['9 new', '5 disposedTotal']],
    ['收到信息公开申请30件，对18件申请进行会商，不予公开5件，部分公开7件。', ['30 new', '5 refused', '7 grantedPart']],
    [
      '收到信息公开申请32件，对18件申请进行会商，答复信息公开申请30件，不予公开5件，部分公开7件。',
      ['32 new', '30 disposedTotal', '5 refused', '7 grantedPart'],
    ],
  ])('those of all are told of all: %s', (text, expected) => read(text, expected));

  test('where they do not add up with the others, they stay open', () =>
    read('收到信息公开申请30件，对18件申请进行会商，不予公开5件，部分公开6件。', [
      '30 new',
      'which? 5 refused',
      'which? 6 grantedPart',
    ]));

  test.each([
    '收到信息公开申请30件，对12件申请进行会商，其中不予公开3件。',
    '收到信息公开申请30件，对12件申请进行会商，其中答复3件。',
    '收到信息公开申请30件，对12件申请进行会商，其中自然人3件，结转下年2件，上年结转1件。',
    '收到信息公开申请30件，对12件申请进行会商。其中不予公开3件。',
  ])('their parts state no cell: %s', (text) => read(text, ['30 new']));
});

describe('documents of others, or looked at', () => {
  test.each([
    '各部门报送规范性文件3件，废止2件。',
    '审查规范性文件9件，废止2件。',
    '解读规范性文件9件，废止2件。',
    '规范性文件审查9件，废止2件。',
    '备案的规范性文件9件，废止2件。',
    '审查的规范性文件，废止2件。',
  ])('say nothing of the body’s own: %s', (text) => read(text, []));

  test.each([
    ['清理规范性文件9件，废止2件。', ['2 normdocs/repealed']],
    ['对制发的规范性文件进行审查，废止2件。', ['2 normdocs/repealed']],
    ['制发规范性文件3件，培训3场，审查规范性文件4件，废止2件。', ['3 normdocs/issued']],
  ])('beside its own: %s', (text, expected) => read(text, expected));
});

describe('the ways by which requests came in, together', () => {
  test.each([
    ['依申请公开方面，网上31件，邮寄9件，合计40件。', ['40 new']],
    ['收到网上申请31件，邮寄9件，合计40件。', ['40 new']],
    ['收到网上申请31件，合计31件。', []],
    ['网上31件，邮寄9件，合计40件。', []],
    ['收到信访9件。收到网上申请31件，邮寄申请9件，合计40件，答复38件。', []],
    ['依申请公开方面，当面答复3件，邮寄答复9件，合计12件。', []],
  ])('%s', (text, expected) => read(text, expected));
});

describe('an outcome that holds another one', () => {
  test.each([
    ['依申请公开方面，予以公开4件（含部分公开1件）。', ['which? 4 granted', '1 grantedPart']],
    ['依申请公开方面，予以公开4件，其中部分公开1件。', ['which? 4 granted', '1 grantedPart']],
    ['依申请公开方面，不予公开3件，其中国家秘密1件。', ['3 refused', '1 refused.stateSecret']],
    ['依申请公开方面，不予公开3件，无法提供2件，其中国家秘密1件。', ['3 refused', '2 unable', '1 refused.stateSecret']],
    ['依申请公开方面，其中予以公开4件，部分公开1件。', ['4 granted', '1 grantedPart']],
  ])('%s', (text, expected) => read(text, expected));
});
