import { describe, expect, it, test } from 'vitest';
import { judge, marked, passages, sectionsWith } from './stage';

const OVERVIEW =
  '本年度，水务局认真落实政府信息公开条例，健全工作制度，规范办理流程，加强培训和指导，回应群众关切，全年工作平稳有序，公开渠道保持畅通，各项任务按时完成，公众对办理结果表示满意，没有发生需要追究责任的情形。'.replace(
    '没有',
    '未',
  );

describe('title-wording', () => {
  const told = (title: string) => judge('title-wording', {}, { title });

  test.each([
    ['青禾市水务局2023年政府信息公开工作报告', '工作报告'],
    ['青禾市水务局2023年政府信息公开工作总结', '总结'],
    ['青禾市水务局2023年政府信息公开年报', '年报'],
  ])('%s', (title, found) => {
    expect(told(title)).toMatchObject({ outcome: 'fail', severities: ['notice'] });
    expect(told(title).findings[0]?.params).toEqual({ found });
  });

  test.each([
    '青禾市水务局2023年政府信息公开工作年度报告',
    '青禾市水务局关于2023年政府信息公开工作的年度报告',
    '青禾市水务局2023年度政府信息公开情况的报告',
    '青禾市水务局2023年政府信息公开年度工作报告',
    '青禾市水务局2023年政府信息公开工作年度的报告',
  ])('leaves %s', (title) => {
    expect(told(title).findings).toEqual([]);
  });
});

describe('letter-published', () => {
  const told = (...preface: string[]) => judge('letter-published', {}, { preface: passages('preface', ...preface) });

  test.each([
    [['青禾市人民政府办公室：', '现将我局2023年政府信息公开工作年度报告报送你办，请审阅。']],
    [['青禾水务〔2024〕3号', '市政务公开领导小组：', '根据条例规定，现报送2023年度报告。']],
    [['市司法局、市政府办公室：', '按照通知要求，形成了年度报告。', '特此报告。']],
  ])('is told by its addressee: %j', (preface) => {
    const result = told(...preface);
    expect(result).toMatchObject({ outcome: 'fail', severities: ['notice'] });
    const at = preface.findIndex((text) => text.endsWith('：'));
    expect(marked(preface[at] as string, result.findings[0])).toBe(preface[at]);
    expect(told(...preface.map((text) => ` ${text} `)).findings[0]?.params).toEqual({ quote: preface[at] });
  });

  test.each([
    [['根据条例规定，现将青禾市水务局2023年政府信息公开工作年度报告公布如下：']],
    [['青禾水务〔2024〕3号', '现将2023年政府信息公开工作情况报告如下。']],
    [['发布机构：', '青禾市水务局', '现将年度报告公布如下。']],
    [['青禾市水务局办公室：', '联系电话见网站。']],
    [['主办单位：青禾市人民政府办公室', '现报送。']],
    [['现报送2023年度报告。', '市司法局：', '联系电话见网站。']],
    [['市司法局：', '一、', '二、', '三、', '现报送2023年度报告。']],
  ])('is not %j', (preface) => {
    expect(told(...preface).findings).toEqual([]);
  });
});

describe('generic-overview', () => {
  const told = (overview: string, agency = '青禾市水务局') =>
    judge('generic-overview', {}, { agency, sections: sectionsWith({ overview: [overview.padEnd(140, '持续提升公开水平，')] }) });
  const NOBODY = '各级各部门高度重视，大多数部门能够及时公开，部分单位仍有差距，一些地区渠道不够畅通。';

  it('speaks of everybody and never of the body itself', () => {
    expect(told(NOBODY)).toMatchObject({ outcome: 'fail', keys: ['nobody'], severities: ['notice'] });
    expect(told(NOBODY).findings[0]?.place).toBe('section/overview');
  });

  test.each([
    `${NOBODY}我局建立台账。`,
    `${NOBODY}本机关建立台账。`,
    `青禾市水务局建立台账。${NOBODY}`,
    `全市工作平稳。${NOBODY}`,
    '各级各部门高度重视，部分单位仍有差距。',
  ])('is none where the body speaks, or few are named: %s', (overview) => {
    expect(told(overview).findings).toEqual([]);
  });

  it('cannot be told of a few words', () => {
    expect(judge('generic-overview', {}, { sections: sectionsWith({ overview: ['各级各部门。'] }) }).outcome).toBe('unsure');
  });
});

describe('overview-without-figure', () => {
  const FACTS = { 'requests/receivedNew/naturalPerson': 4, 'requests/receivedNew/total': 4 };
  const told = (overview: string, facts: Record<string, number> = FACTS) =>
    judge('overview-without-figure', facts, { sections: sectionsWith({ overview: [overview] }) });

  it('is told where the tables have figures', () => {
    expect(told(OVERVIEW.replace('未发生', '避免发生'))).toMatchObject({
      outcome: 'fail',
      keys: ['none'],
      severities: ['notice'],
    });
    const dated = `2023年，按照国办公开办函〔2021〕30号和第二十条的要求，1月20日公布报告。${OVERVIEW.replace('未发生', '避免发生')}`;
    expect(told(dated).outcome).toBe('fail');
  });

  test.each([`${OVERVIEW}收到申请4件。`, `${OVERVIEW}收到申请四件。`, `${OVERVIEW}没有收到申请。`])('is not: %s', (overview) => {
    expect(told(overview).findings).toEqual([]);
  });

  it('is not asked where the tables have none', () => {
    expect(told(OVERVIEW, {}).outcome).toBe('not-applicable');
  });
});

describe('file-promised', () => {
  const told = (text: string, more: object = {}) =>
    judge('file-promised', {}, { linked: true, attachments: [], preface: passages('preface', text), ...more });
  const PROMISE = '本报告的电子版可从青禾市水务局网站下载。';

  it('is told where the page links no file', () => {
    const result = told(PROMISE);
    expect(result).toMatchObject({ outcome: 'fail', severities: ['notice'] });
    expect(marked(PROMISE, result.findings[0])).toBe(PROMISE.slice(0, -1));
  });

  it('is kept where it links one', () => {
    expect(told(PROMISE, { attachments: [{ text: '年度报告', address: '/nb.pdf' }] }).outcome).toBe('pass');
  });

  it('cannot be told of a text, and is not asked without a promise', () => {
    expect(told(PROMISE, { linked: false }).outcome).toBe('unsure');
    expect(told('本报告可在网站查阅。').outcome).toBe('not-applicable');
    expect(told('电子版可在门户网站查阅和下载。').outcome).toBe('not-applicable');
  });
});
