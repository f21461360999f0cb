import { describe, expect, it } from 'vitest';
import { judge } from './stage';

const ask = (publishedOn: string | null, year: number | null = 2023) => judge('published-early', {}, { publishedOn, year });

describe('a report', () => {
  it('is not published before its year is over', () => {
    expect(ask('2023-12-31')).toMatchObject({ outcome: 'fail', severities: ['warning'] });
    expect(ask('2023-12-31').findings[0]?.params).toEqual({ published: '2023-12-31', year: 2023 });
  });

  it('may be published on the first day after', () => {
    expect(ask('2024-01-01').outcome).toBe('pass');
  });

  it('without date or year cannot be told', () => {
    expect(ask(null)).toMatchObject({ outcome: 'unsure', reason: 'date-unknown' });
    expect(ask('2023-12-31', null)).toMatchObject({ outcome: 'unsure', reason: 'year-unclear' });
  });
});
