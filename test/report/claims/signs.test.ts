import { describe, expect, test } from 'vitest';
import { readClaims } from '../../../src/report/claims/paragraph';
import { certain, claimed, CONTEXT } from './claimed';

const code = (char: string) => `U+${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
const signs = (list: string) => [...list].map((sign) => [code(sign), sign] as const);

describe('words with blanks or quotation marks inside', () => {
  test.each([
    ['本年度收到政府信息公 开 申 请 3 件。', ['3 new or new+in']],
    ['共 收 到 申　请 3 件。', ['3 new or new+in']],
    ['制发规范性 文 件 3 件，现行有效9件。', ['3 normdocs/issued', '9 normdocs/inForce']],
    ['收到“申”“请”8件。', ['8 new or new+in']],
  ])('%s', (text, expected) => expect(certain(text)).toEqual(expected));
});

describe('signs that say nothing', () => {
  test.each(signs('\t\n \u00a0\u3000\ufeff\u2000\u2003\u200b\u200f\u2028\u2029\u202f'))(
    'blank %s inside a word',
    (_code, blank) => {
      const text = `收到信息${blank}公${blank}开申请9件。`;
      const [claim] = readClaims(text, CONTEXT);
      expect(text.slice(claim?.start, claim?.end)).toBe('9');
    },
  );

  test.each(signs(`"'‘’“”‟「」『』`))('quotation mark %s inside a word', (_code, quote) =>
    expect(claimed(`收到信息公${quote}开申请9件。`)).toEqual(['9 new or new+in']),
  );

  test.each(signs('\u2010\u2017†_'))('%s is no blank and no quotation mark', (_code, sign) =>
    expect(claimed(`收到信息公${sign}开申请9件。`)).toEqual([]),
  );

  test.each(signs('０１９'))('full width %s', (_code, digit) =>
    expect(claimed(`收到申请${digit}件！答复${digit}件。`)).toEqual([
      `${digit.normalize('NFKC')} new or new+in`,
      `${digit.normalize('NFKC')} disposedTotal`,
    ]),
  );

  test('a blank never joins two figures', () => {
    expect(claimed('收到申请 9 0 件。')).toEqual([]);
    expect(claimed('收到申请9 件，答复 0 件。')).toEqual(['9 new or new+in', '0 disposedTotal']);
  });
});

describe('claims in traditional characters', () => {
  test.each([
    ['本年新收政府信息公开申請12件，上年結轉3件。', '本年新收政府信息公开申请12件，上年结转3件。', 2],
    [
      '收到依申請公開信息兩件，予以公開1件，無法提供1件，結轉下年度繼續辦理0件。',
      '收到依申请公开信息两件，予以公开1件，无法提供1件，结转下年度继续办理0件。',
      4,
    ],
    ['未發生政府信息公開行政復議、行政訴訟。', '未发生政府信息公开行政复议、行政诉讼。', 2],
    ['作出行政處罰決定7件。', '作出行政处罚决定7件。', 1],
    ['制發行政規範性檔案4件，現行有效9件。', '制发行政规范性文件4件，现行有效9件。', 2],
    ['收到政府資訊公開申請8件，其中網路申請5件。', '收到政府信息公开申请8件，其中网络申请5件。', 1],
  ])('are read like simplified ones: %s', (text, plain, count) => {
    expect(claimed(text)).toHaveLength(count);
    expect(claimed(text)).toEqual(claimed(plain));
  });

  test('are not put into the words of the form where the text is simplified', () => {
    expect(claimed('制发规范性档案4件。')).toEqual([]);
  });

  test('are quoted and located as printed', () => {
    const text = '　全年「新收」政府信息公開申請 12 件。';
    const [claim] = readClaims(text, CONTEXT);
    expect(claim?.quote).toBe('全年「新收」政府信息公開申請 12 件');
    expect(text.slice(claim?.start, claim?.end)).toBe('12');
  });
});
