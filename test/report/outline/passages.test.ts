import { describe, expect, it } from 'vitest';
import type { Anchor, Attachment, Grid } from '../../../src/document/types';
import type { SectionId } from '../../../src/forms';
import type { Heading } from '../../../src/report/outline/headings';
import type { Line, Piece } from '../../../src/report/pieces/pieces';
import type { OutlineSection } from '../../../src/report/outline/sections';
import { collectPassages } from '../../../src/report/outline/passages';

const anchorOf = (): Anchor => ({});
const line = (text: string, anchor: Anchor = anchorOf(), offset = 0): Line => ({ kind: 'line', text, level: 0, anchor, offset });
const table = (anchor: Anchor): Piece => {
  const grid: Grid = { kind: 'grid', rows: [], anchor } as unknown as Grid;
  return { kind: 'rows', grid, rows: [], from: 0 };
};

/** A section whose heading is the piece before `from`. */
const section = (id: SectionId, from: number, to: number): OutlineSection => ({
  id,
  heading: { at: from - 1 } as Heading,
  status: 'present',
  listed: false,
  from,
  to,
});
const missing: OutlineSection = { ...section('other', 0, 99), heading: null };

/** Texts of the passages of section one, which the pieces form. */
const textsOf = (...pieces: Piece[]) =>
  collectPassages([section('overview', 1, 1 + pieces.length)], [line('一、总体情况'), ...pieces], 0)
    .passages.get('overview')
    ?.map(({ text }) => text);

describe('lines of one paragraph', () => {
  const one = anchorOf();

  it.each(['（二）依申请公开情况', '2.依申请公开', '三、行政复议、行政诉讼', '主动公开情况', '平台建设方面'])(
    'do not begin with the heading of a topic: %s',
    (heading) => {
      expect(textsOf(line(heading, one), line('本馆收到申请9件', one))).toEqual([heading, '本馆收到申请9件']);
    },
  );

  it.each(['（二）依申请公开，本馆', '全年推进政府信息公开工作', '一是收到申请'])(
    'go on behind what is no heading: %s',
    (text) => {
      expect(textsOf(line(text, one), line('收到申请9件', one))).toEqual([`${text}收到申请9件`]);
    },
  );

  it('stay together until a sentence ends', () => {
    expect(textsOf(line('收到申请', one), line('9件', one))).toEqual(['收到申请9件']);
    for (const sign of ['。', '；', '！', '？', '：', ';', ':', '。 \n'])
      expect(textsOf(line(`收到申请${sign}`, one), line('9件', one))).toHaveLength(2);
    expect(textsOf(line('收到。申请', one), line('9件', one))).toEqual(['收到。申请9件']);
  });

  it('are parted by a numbered point, and by the paragraph', () => {
    expect(textsOf(line('收到申请', one), line('（一）主动公开', one))).toHaveLength(2);
    expect(textsOf(line('收到申请', one), line('9件', anchorOf()))).toEqual(['收到申请', '9件']);
  });

  it('a blank line changes nothing', () => {
    expect(textsOf(line('收到申请。', one), line(' ', anchorOf()), line('9件', one))).toHaveLength(3);
    expect(textsOf(line('收到申请。', one), line(' ', one), line('9件', one))).toEqual(['收到申请。', ' ', '9件']);
    expect(textsOf(line('收到申请', one), line(' ', one), line('9件', one))).toEqual(['收到申请 9件']);
  });

  it('no more than 400 are told of a section', () => {
    const many = Array.from({ length: 401 }, (_, i) => line(`第${i}段。`));
    expect(textsOf(...many)).toEqual(many.slice(0, 400).map(({ text }) => text));
  });
});

describe('where passages, sections and tables stand', () => {
  const [title, heading, told, grid, second] = [anchorOf(), anchorOf(), anchorOf(), anchorOf(), anchorOf()];
  const picture: Attachment = { kind: 'picture', text: '', address: 'https://www.example.gov.cn/logo.png', anchor: anchorOf() };
  const frame: Attachment = { kind: 'frame', text: '', address: 'https://www.example.gov.cn/table.pdf', anchor: second };
  const pieces: Piece[] = [
    line('前言', title),
    line('一、总体情况', heading),
    picture,
    line('收到申请', told, 3),
    line('9件。', told, 7),
    table(grid),
    table(second),
    table(second),
    line('二、主动公开'),
    frame,
  ];
  const sections = [section('overview', 2, 6), section('requests', 8, 8), section('disclosure', 9, 10), missing];
  const { passages: all, places } = collectPassages(sections, pieces, 1);

  it('by section, the preface first', () => {
    expect([...all.keys()]).toEqual(['preface', 'overview', 'requests', 'disclosure']);
    expect(all.get('preface')?.map(({ id, text }) => [id, text])).toEqual([['passage/preface/0', '前言']]);
    expect(all.get('overview')?.map(({ id, text, offset }) => [id, text, offset])).toEqual([
      ['passage/overview/0', '收到申请9件。', 3],
    ]);
    expect(all.get('requests')).toEqual([]);
  });

  it('by anchor', () => {
    const at = (id: string) => places.get(id);
    expect(at('passage/preface/0')).toBe(title);
    expect(at('passage/overview/0')).toBe(told);
    expect(at('section/overview')).toBe(heading);
    expect(at('section/requests')).toBe(second);
    expect(at('table/overview')).toBe(grid);
    expect(at('table/disclosure')).toBe(second);
    expect(at('section/other')).toBeUndefined();
    expect(places.has('table/requests')).toBe(false);
  });
});
