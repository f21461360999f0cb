import { describe, expect, test } from 'vitest';
import { claimed, CONTEXT, CONTEXT_2019 } from './claimed';

describe('requests received, new or with those carried in', () => {
  test.each([
    ['申请情况，共计9件。', ['9 new or new+in']],
    ['信息公开申请：9件。', ['9 new or new+in']],
    ['申请（含结转）9件。', ['9 new or new+in']],
    ['收到9件群众信息公开申请。', ['9 new or new+in']],
    ['公民，企业提出申请7件。', ['7 new or new+in']],
    ['收到申请“9”件。', ['9 new or new+in']],
    ['收到企业和群众申请9件。', ['9 new or new+in']],
    ['收到公民申请7件。', ['7 new or new+in or new/naturalPerson']],
    ['通过网站、邮箱、信函收到信息公开申请9件。', ['9 new or new+in']],
    ['《信息公开申请办法》实施，收到信息公开申请9件。', ['9 new or new+in']],
    ['依据《条例收到信息公开申请9件。', ['9 new or new+in']],
    ['收到并答复申请9件。', ['9 new or new+in']],
    ['新收并答复申请9件。', ['9 new']],
    ['收办并答复申请9件。', ['9 new+in']],
    ['收到申请，答复9件。', ['9 disposedTotal']],
    ['申请9项，文件2份。', ['9 new or new+in']],
    ['申请9，答复8。', ['9 new or new+in', '8 disposedTotal']],
    ['收到申请9件次，答复8件次。', ['9 new or new+in', '8 disposedTotal']],
    ['收到申请9件，占比3%，答复8件。', ['9 new or new+in', '8 disposedTotal']],
    ['近三年来，收到申请30件，2023年收到申请9件。', ['9 new or new+in']],
    ['收办申请9件，自然人6件。', ['9 new+in', '6 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    ['受理申请9件，新收7件，自然人6件。', ['9 new+in', '7 new', '6 new/naturalPerson or new/naturalPerson+in/naturalPerson']],
    ['办理申请9件，收到申请8件。', ['?9 new or new+in or disposedTotal', '8 new or new+in']],
    ['收到申请9件。收到申请12件。', ['?9 new or new+in']],
    ['2022年未收到信息公开申请。2023年收到信息公开申请4件。', ['?0 new', '4 new or new+in']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test.each([
    '其中某局收到申请5件。',
    '其中，某局收到申请5件。',
    '收到群众来信和申请9件。',
    '收到信访、政府信息公开申请9件。',
    '通过网络收到信息公开申请9件。',
    '通过网站、信函收到信息公开申请9件。',
    '审核信息公开申请9件。',
    '公开信息公开申请9件。',
    '收费后，信息公开申请9件。',
    '上半年，2022年收到申请5件。',
    '收到9件公众、企业和个人的信息公开申请。',
    '收到申请 12 34 件。',
    '收到热线12345件申请。',
    '收到申请9家。',
    '2022年、2023年分别收到申请8件、9件。',
    '3月收到申请2件。',
    '收取信息处理费，涉及申请3件。',
  ])('none: %s', (text) => expect(claimed(text)).toEqual([]));

  test('in the section of requests', () => {
    const requests = { ...CONTEXT, section: 'requests' } as const;
    expect(claimed('公开5件。', requests)).toEqual(['?5 granted']);
    expect(claimed('收到信访9件，答复9件。', requests)).toEqual([]);
  });
});

describe('carried over', () => {
  test.each([
    ['下一年度继续办理的申请3件。', ['3 out']],
    ['上年跨年办理申请1件。', ['1 in']],
    ['由2022年结转至2023年办理的申请3件。', ['3 in']],
    ['收到申请9件，2件上年结转。', ['9 new or new+in', '2 in']],
    ['结转至次年继续答复3件。', ['3 out']],
    ['上年结转2023年3件。', ['3 in']],
    ['未上年结转，未下年结转。', ['0 in', '0 out']],
    ['未收到信息公开申请结转下年。', ['0 out']],
    ['收到申请9件，5件正在办理。', ['9 new or new+in']],
    ['收到申请9件，正在办理2件。', ['9 new or new+in', '?2 out']],
    ['上年无结转，下年度无结转。', ['0 in', '0 out']],
    ['未收到上年结转申请。', ['0 in']],
    ['未收到信息公开申请，较上年持平，上年转1件。', ['0 new', '1 in']],
    ['办结申请9件（新收8件，上年结转1件），其中予以公开3件。', ['9 disposedTotal', '8 new', '1 in', '3 granted']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('who applied', () => {
  const both = (who: string) => `new/${who} or new/${who}+in/${who}`;
  test.each([
    ['收到申请9件，自然人、企业各4件。', ['9 new or new+in', `4 ${both('naturalPerson')}`, `4 ${both('organisations')}`]],
    ['收到申请9件，5件为自然人，4件为企业。', ['9 new or new+in', `5 ${both('naturalPerson')}`, `4 ${both('organisations')}`]],
    ['收到申请9件，其中5件自然人、4件企业。', ['9 new or new+in', `5 ${both('naturalPerson')}`, `4 ${both('organisations')}`]],
    ['自然人、法人分别为5件、4件。', []],
    ['收到申请9件，均为企业提出。', ['9 new or new+in', `9 ${both('organisations')}`]],
    ['收到申请9件，均为科研机构提出。', ['9 new or new+in']],
    ['办理申请9件，均为自然人。', ['?9 new or new+in or disposedTotal', `9 ${both('naturalPerson')}`]],
    ['公民申请7件。', [`7 ${both('naturalPerson')}`]],
    ['上年结转自然人申请2件。', ['2 in/naturalPerson']],
    ['答复自然人申请5件。', ['5 disposedTotal/naturalPerson']],
    ['新收自然人申请5件。', ['5 new/naturalPerson']],
    ['办结申请9件，自然人6件。', ['9 disposedTotal', '6 disposedTotal/naturalPerson']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));
});

describe('outcomes', () => {
  test.each([
    ['9件信息公开申请中，3件予以公开。', ['3 granted']],
    ['信息予以公开5件。', ['5 granted']],
    ['收到申请9件，信息予以公开5件。', ['9 new or new+in', '5 granted']],
    ['收到申请9件，主动公开5件。', ['9 new or new+in']],
    ['收到申请9件，5件信访件答复。', ['9 new or new+in']],
    ['收到申请9件，5件网站答复。', ['9 new or new+in']],
    ['收到申请9件，5件指导答复。', ['9 new or new+in']],
    ['公开予以公开5件。', []],
    ['公开信息5件，不予公开3件。', ['3 refused']],
    ['信息不存在无法提供、不予公开各3件。', ['3 unable or unable.notHeld', '3 refused']],
    ['同意公开答复5件。', ['5 granted']],
    ['予以公开办理5件。', ['5 granted']],
    ['不予公开申请3件。', ['3 refused']],
    ['因属于国家秘密、内部事务信息不予公开3件。', ['3 refused or refused.internalAffairs']],
    ['因信息不存在等无法提供3件。', ['3 unable']],
  ])('%s', (text, expected) => expect(claimed(text)).toEqual(expected));

  test('a list is read back eight words', () => {
    const list = '予以公开、不予公开、部分公开、无法提供、不予处理、其他处理、国家秘密、信息不存在、重复申请';
    expect(claimed(`${list}均为0件。`)).toEqual([
      '0 refused',
      '0 grantedPart',
      '0 unable',
      '0 declined',
      '0 other',
      '0 refused.stateSecret',
      '0 unable.notHeld or unable',
      '0 declined.duplicate',
    ]);
  });

  test('one row of other outcomes', () => expect(claimed('逾期不补正1件，其他处理2件。', CONTEXT_2019)).toEqual(['2 other.all']));
});

describe('told respectively', () => {
  test.each([
    ['收到申请9件，自然人、商业企业、科研机构分别为5件、3件、1件。', ['9', '5', '3', '1']],
    ['信息公开行政复议、行政诉讼分别为3件、1件。', ['3', '1']],
    ['行政复议、行政诉讼分别因信息公开发生3件、1件。', ['3', '1']],
    ['新制发、废止和现行有效规范性文件分别为4件、1件、20件。', ['4', '1', '20']],
  ])('every word of the list is known: %s', (text, expected) =>
    expect(claimed(text).map((claim) => claim.split(' ')[0])).toEqual(expected),
  );

  test.each([
    '信息公开申请、行政复议、行政诉讼分别为9件、3件、1件。',
    '信息公开申请和行政复议分别9件、3件。',
    '规章、规范性文件分别制发2件、3件。',
    '自然人和企业分别提交申请3件、2件。',
  ])('otherwise no figure is moved to another word: %s', (text) => expect(claimed(text)).toEqual([]));
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
