import { describe, expect, it } from 'vitest';
import type { FormId } from '../../../src/forms';
import { fallbackHeaders, headersIn, isKnownText, type Header } from '../../../src/report/tables/disclosure-headers';
import type { RawRow } from '../../../src/report/tables/rows';
import { cellsOf } from '../written';
import { rowsOf } from './small-form';

/** Headers as `issued@1`, over several columns `issued@1-3`, one that differs from the form with `~`; their form in front. */
const shown = (headers: readonly Header[] | null): string => {
  if (!headers) return 'no headers';
  const forms = [...new Set(headers.map(({ form }) => form))];
  const names = headers.map(({ id, at, span, exact }) => {
    const place = at === null ? '' : `@${at}${span > 1 ? `-${at + span - 1}` : ''}`;
    return id + place + (exact ? '' : '~');
  });
  return [...forms, ...names].join(' ') || 'unknown';
};

const inGrid = (row: string) => shown(headersIn(rowsOf(row)[0] as RawRow));

describe('a row of headers of table two', () => {
  it.each([
    ['names the columns of a block', '信息内容|本年制发件数|本年废止件数|现行有效件数', '2021 issued@1 repealed@2 inForce@3'],
    ['of the form before', '信息内容|本年新制作数量|本年新公开数量|对外公开总数量', '2019 made@1 published@2 publishedTotal@3'],
    ['in an order of the page', '信息内容|现行有效件数|本年制发件数|本年废止件数', '2021 inForce@1 issued@2 repealed@3'],
    ['without the words that open it', '|本年制发件数|本年废止件数|现行有效件数', '2021 issued@1 repealed@2 inForce@3'],
    ['with blank cells behind its last header', '信息内容|本年处理决定数量||', '2021 decisions@1-3'],
    ['with a wide header', '信息内容|本年处理决定数量{3}', '2021 decisions@1-3'],
    ['with a header that was cut short', '信息内容|本年制发件数|本年废止|现行有效件数', '2021 issued@1 repealed@2~ inForce@3'],
    ['with an unknown header between', '信息内容|本年制发件数|己庚辛|现行有效件数', '2021 issued@1 repealed@2~ inForce@3'],
    [
      'with one between those of the form before',
      '信息内容|本年新制作数量|己庚辛|对外公开总数量',
      '2019 made@1 published@2~ publishedTotal@3',
    ],
    ['with a header that stands twice', '信息内容|本年制发件数|本年制发件数|现行有效件数', '2021 issued@1 repealed@2~ inForce@3'],
    [
      'with an unknown header and another in a place not its own',
      '信息内容|本年废止件数|己庚辛|现行有效件数',
      '2021 repealed@1 inForce@3',
    ],
    [
      'with a blank in its only open place',
      '信息内容|本年新制作数量||对外公开总数量',
      '2019 made@1 published@2 publishedTotal@3',
    ],
    ['with a blank in the first place', '信息内容||本年废止件数|现行有效件数', '2021 issued@1 repealed@2 inForce@3'],
    [
      'with a blank between all of its headers',
      '信息内容|本年制发件数||本年废止件数|现行有效件数',
      '2021 issued@1 repealed@3 inForce@4',
    ],
    [
      'with a blank between two that follow each other',
      '信息内容|上一年项目数量||本年增/减',
      '2019 itemsPrevious@1 itemsChange@3',
    ],
    ['with a blank in front of its headers', '|上一年项目数量|本年增/减', '2019 itemsPrevious@1 itemsChange@2'],
    ['with more cells than a block has', '信息内容|本年制发件数|己庚辛|戊|现行有效件数', '2021 issued@1 inForce@4'],
    ['without any known header', '信息内容|戊|己庚辛', 'unknown'],
    ['without any header', '信息内容||', 'no headers'],
    ['is none with figures', '规章|3|4|5', 'no headers'],
    ['is none with a header before its own figure', '本年废止件数|3', 'no headers'],
    ['is none with other words', '戊|己|庚', 'no headers'],
  ])('%s', (_how, row, wanted) => expect(inGrid(row)).toBe(wanted));

  it('takes no cell that hangs over from above', () => {
    const [, second] = rowsOf('信息内容{1,2}|本年制发件数|本年废止件数\n规章|3');
    expect(shown(headersIn(second as RawRow))).toBe('no headers');
  });
});

describe('figures of table two without headers', () => {
  const fallback = (row: string, figures: string, ...seen: FormId[]) =>
    shown(fallbackHeaders(row, cellsOf(...figures.split('|')), new Set(seen)));

  it.each([
    ['licences', '7', '2021 decisions'],
    ['licences', '7|1|9', '2019 itemsPrevious itemsChange decisions'],
    ['licences', '7|1', 'unknown'],
    ['licences', '7||', 'unknown'],
    ['fees', '12.5', '2021 amount'],
    ['fees', '3|1', '2019 itemsPrevious itemsChange'],
    ['rules', '3|4|5', 'unknown'],
    ['procurement', '3|4', '2019 projects amount'],
    ['nothing', '3', 'unknown'],
  ])('of %s, %s, are those of the only form with as many: %s', (row, figures, wanted) => {
    expect(fallback(row, figures)).toBe(wanted);
  });

  it('are those of a form whose headers the page shows', () => {
    expect(fallback('rules', '3|4|5', '2021')).toBe('2021 issued repealed inForce');
    expect(fallback('rules', '3|4|5', '2019')).toBe('2019 made published publishedTotal');
    expect(fallback('licences', '7', '2019')).toBe('unknown');
    expect(fallback('licences', '7||', '2019')).toBe('2019 itemsPrevious itemsChange decisions');
  });
});

it.each([
  ['第二十条第（一）项', true],
  ['本年制发件数', true],
  ['信息内容', true],
  ['规章', false],
  ['本年制发', false],
])('%s is a title or a header of table two: %s', (text, wanted) => expect(Boolean(isKnownText(text))).toBe(wanted));
