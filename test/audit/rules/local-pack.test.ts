import { describe, expect, it } from 'vitest';
import { readPack } from '../../../src/audit/packs/read';
import type { Pack } from '../../../src/audit/packs/schema';
import type { Claim, Report } from '../../../src/report/types';
import { findingMessage } from '../../../src/texts/both';
import { judge, sectionsWith } from './stage';

function packOf(asked: object): Pack {
  const read = readPack(new TextEncoder().encode(JSON.stringify({ gouji: 'pack', schema: 1, name: '江城市评议', ...asked })));
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read.pack;
}

/** What the rule says of a report when places ask something. */
const ask = (asked: object, more: Partial<Report> = {}, cells: Readonly<Record<string, string>> = {}) =>
  judge('local-pack', cells, more, { packs: [packOf(asked)] });

const telling = (overview: string, other = ''): Partial<Report> => ({
  sections: sectionsWith({ overview: overview.split('\n'), other: [other || '本年度没有收取信息处理费。'] }),
});

const CHANNEL = { figures: [{ words: ['政务新媒体', '公众号'], units: ['条', '篇'] }] };

describe('what places ask', () => {
  it('is not looked for before somebody has switched it on', () => {
    expect(judge('local-pack')).toMatchObject({ outcome: 'not-applicable', reason: 'no-pack' });
  });

  it('is asked of the bodies and years that it is for', () => {
    const lengths = [{ section: 'overview', least: 30 }];
    const short = telling('我局认真做好公开工作。');
    expect(ask({ lengths, bodies: ['江城市'] }, short)).toMatchObject({ outcome: 'not-applicable', reason: 'pack-elsewhere' });
    expect(ask({ lengths, years: { from: 2024 } }, short).reason).toBe('pack-elsewhere');
    expect(ask({ lengths, years: { to: 2023 }, bodies: ['江城市', '青禾市'] }, short).outcome).toBe('fail');
    expect(ask({ lengths, years: { to: 2023 } }, { ...short, year: null }).reason).toBe('pack-elsewhere');
  });

  it('is a note, or to be verified, and never more', () => {
    const lengths = [{ section: 'overview', least: 30 }];
    const short = telling('我局认真做好公开工作。');
    expect(ask({ lengths }, short).severities).toEqual(['notice']);
    expect(ask({ lengths, severity: 'warning' }, short).severities).toEqual(['warning']);
  });

  it('bears the name of its file', () => {
    const [finding] = ask({ lengths: [{ section: 'overview', least: 30 }] }, telling('我局认真做好公开工作。')).findings;
    expect(findingMessage(finding!, 'zh')).toBe('“一、总体情况”约 11 字，“江城市评议”要求不少于 30 字，请核实');
    expect(findingMessage(finding!, 'en')).toContain('江城市评议');
  });
});

describe('a figure that a section has to tell', () => {
  it.each([
    '用好政务新媒体，及时发布权威信息',
    '政务新媒体建设进一步加强，深入一线做好宣传',
    '政务新媒体运行平稳。门户网站更新及时。全年发布120条',
  ])('is asked for where none stands: %s', (text) => {
    expect(ask(CHANNEL, telling(text)).keys).toEqual(['figure-untold']);
  });

  it.each([
    '政务新媒体发布信息120条',
    '政务新媒体发布信息1 2 0 条',
    '通过公众号推送文章三十余篇',
    '政务新媒体信息条数为120',
    '政务新媒体运行平稳。全年发布120条',
    '本年度没有开设政务新媒体',
    '政務新媒體發布信息120條',
    '政务新媒体发布信息１２０条',
  ])('is content where one stands, or that there was none: %s', (text) => {
    expect(ask(CHANNEL, telling(text)).outcome).toBe('pass');
  });

  it('is not asked of a section that was not read', () => {
    const sections = sectionsWith({}).map((section) => ({ ...section, status: 'missing' as const }));
    expect(ask(CHANNEL, { sections })).toMatchObject({ outcome: 'unsure', reason: 'section-unread' });
    expect(ask(CHANNEL, telling('公'.repeat(200_001)))).toMatchObject({ outcome: 'unsure', reason: 'text-too-long' });
  });

  it('is looked for in plain words: what looks like an expression is none', () => {
    const asked = { figures: [{ words: ['.*', '(a+)+$'], units: ['条'] }] };
    expect(ask(asked, telling('政务新媒体发布信息120条')).keys).toEqual(['figure-untold']);
    expect(ask(asked, telling('记号.*出现120条')).outcome).toBe('pass');
  });
});

describe('a cell', () => {
  const claim = (value: number, readings: Claim['readings']): Claim => ({
    quote: `收到申请${value}件`,
    section: 'overview',
    value,
    readings,
    certain: true,
    passage: 'passage/overview/0',
    start: 4,
    end: 6,
  });
  const TOLD = { cells: [{ cell: 'requests/receivedNew/total', told: 'text' }] };
  const RECEIVED = { 'requests/receivedNew/naturalPerson': '12', 'requests/receivedNew/total': '12' };

  it('has to be told by the text, unless it is 0', () => {
    const untold = ask(TOLD, telling('我局认真办理公开申请。'), RECEIVED);
    expect(untold.keys).toEqual(['cell-untold']);
    expect(findingMessage(untold.findings[0]!, 'zh')).toContain('表中为 12');
    expect(untold.findings[0]?.facts).toEqual(['requests/receivedNew/total']);
    expect(ask(TOLD, telling('我局认真办理公开申请。')).outcome).toBe('pass');
  });

  it('is told by a claim on it, and by any figure that may be it', () => {
    const text = telling('收到申请12件。');
    const claims = [claim(12, [['requests/receivedNew/total']])];
    expect(ask(TOLD, { ...text, claims }, RECEIVED).outcome).toBe('pass');
    const place = { passage: 'passage/overview/0', start: 4, end: 6 };
    const uncovered = [{ section: 'overview', value: 12, place, counts: '申请', reason: 'other-thing' } as const];
    expect(ask(TOLD, { ...text, uncovered }, RECEIVED).outcome).toBe('pass');
    expect(ask(TOLD, { ...text, uncovered: [], moreUncovered: true }, RECEIVED).outcome).toBe('pass');
  });

  it('has to be filled in; what was not located is not known to be blank', () => {
    const asked = { cells: [{ cell: 'disclosure/fees/amount', told: 'table' }] };
    expect(ask(asked, {}, { 'disclosure/fees/amount': '' }).keys).toEqual(['cell-blank']);
    expect(ask(asked, {}, { 'disclosure/fees/amount': '0' }).outcome).toBe('pass');
    expect(judge('local-pack', { 'disclosure/fees/amount': null }, {}, { packs: [packOf(asked)] }).reason).toBe(
      'cells-not-located',
    );
  });
});

describe('other things asked', () => {
  it('lengths have a least and a most, in characters without blanks', () => {
    const lengths = [{ section: 'overview', least: 5, most: 8 }];
    expect(ask({ lengths }, telling('公 开 公 开')).keys).toEqual(['short']);
    expect(ask({ lengths }, telling('公开公开公')).outcome).toBe('pass');
    expect(ask({ lengths }, telling('公开公开\n公开公开公')).keys).toEqual(['long']);
  });

  it('a section has to speak of something', () => {
    const asked = { mentions: [{ section: 'other', words: ['年度要点', '工作要点'] }] };
    expect(ask(asked, telling('概况。')).keys).toEqual(['unmentioned']);
    expect(ask(asked, telling('概况。', '年度 工作要点均已完成。')).outcome).toBe('pass');
  });

  it('a report has to be published until a day', () => {
    const by = (asked: object, more: Partial<Report> = {}) => ask({ dates: [asked] }, more);
    expect(by({ publishedBy: '01-10' }).keys).toEqual(['late']);
    expect(by({ publishedBy: '01-15' }).outcome).toBe('pass');
    expect(by({ publishedBy: '01-10', by: 'government' }).outcome).toBe('pass');
    expect(by({ publishedBy: '01-10', by: 'department' }).keys).toEqual(['late']);
    expect(by({ publishedBy: '01-10' }, { publishedOn: null })).toMatchObject({ outcome: 'unsure', reason: 'date-unknown' });
    expect(by({ publishedBy: '01-10', by: 'department' }, { agency: '青禾之家' }).reason).toBe('agency-unclear');
  });

  it('decisions on what one file asks are not those on what another asks', () => {
    const two = [packOf(CHANNEL), packOf({ ...CHANNEL, name: '望汐市评议' })];
    const both = judge('local-pack', {}, telling('用好政务新媒体'), { packs: two }).findings.map(({ id }) => id);
    const alone = judge('local-pack', {}, telling('用好政务新媒体'), { packs: two.slice(1) }).findings.map(({ id }) => id);
    expect(new Set(both).size).toBe(2);
    expect(both[1]).toBe(alone[0]);
  });
});
