import { describe, expect, it } from 'vitest';
import { judge } from './stage';

const ask = (agency: string, publishedOn: string | null, siteCode: string | null = null) =>
  judge('published-late', {}, { agency, publishedOn, siteCode, year: 2023 });

describe('the day of publication', () => {
  it.each(['青禾市水务局', '云岫区教育局', '禾岭镇人民政府', '柳浦街道办事处'])('of %s is 31 January at the latest', (agency) => {
    expect(ask(agency, '2024-01-31').outcome).toBe('pass');
    const late = ask(agency, '2024-02-01');
    expect(late).toMatchObject({ outcome: 'fail', severities: ['warning'] });
    expect(late.findings[0]?.params).toEqual({ published: '2024-02-01', limit: '2024-01-31' });
  });

  it.each(['青禾市', '芦汀县人民政府', '云岫区人民政府办公室', '禾原省人民政府办公厅'])(
    'of %s is 31 March at the latest',
    (agency) => {
      expect(ask(agency, '2024-03-31').outcome).toBe('pass');
      expect(ask(agency, '2024-04-01')).toMatchObject({ outcome: 'fail', severities: ['warning'] });
    },
  );

  it('of other bodies is asked about only after 31 March', () => {
    expect(ask('青禾经济技术开发区管理委员会', '2024-01-31').outcome).toBe('pass');
    expect(ask('青禾经济技术开发区管理委员会', '2024-02-20')).toMatchObject({ outcome: 'unsure', reason: 'agency-unclear' });
    expect(ask('青禾经济技术开发区管理委员会', '2024-04-20').outcome).toBe('fail');
  });

  it('years later is that of a page that was moved: a notice', () => {
    expect(ask('青禾市水务局', '2025-01-01').severities).toEqual(['notice']);
    expect(ask('青禾市水务局', '2024-12-31').severities).toEqual(['warning']);
  });

  it('is not asked about where another title names another year', () => {
    const beside = (year: number | null) => {
      const otherTitles = [{ from: 'article' as const, title: '', agency: '', year }];
      return judge('published-late', {}, { publishedOn: '2024-02-20', otherTitles }).outcome;
    };
    expect([2022, 2023, null].map(beside)).toEqual(['unsure', 'fail', 'fail']);
  });

  it('is not guessed', () => {
    expect(ask('青禾市水务局', null)).toMatchObject({ outcome: 'unsure', reason: 'date-unknown' });
    expect(judge('published-late', {}, { year: null })).toMatchObject({ outcome: 'unsure', reason: 'year-unclear' });
  });
});
