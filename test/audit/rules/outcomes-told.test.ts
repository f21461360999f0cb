import { describe, expect, it } from 'vitest';
import { auditTelling, marked, ruleOf, totals } from '../telling';

const cells = totals({
  receivedNew: 64,
  granted: 30,
  grantedPart: 8,
  'unable.notHeld': 17,
  'declined.petition': 5,
  disposedTotal: 60,
  carriedOut: 4,
});
const told = (overview: string, more: Record<string, number> = {}) =>
  ruleOf(auditTelling({ overview }, { ...cells, ...more }), 'outcomes-told');

describe('outcomes-told', () => {
  it('takes note when outcomes told in full do not make the total told, at the total', () => {
    const text = '共办结政府信息公开申请60件，其中予以公开30件、部分公开8件、无法提供7件、不予处理5件。';
    const { outcome, findings } = told(text);
    expect(outcome).toBe('fail');
    expect(findings).toMatchObject([
      { key: 'outcomes-told.differs', severity: 'notice', params: { sum: 50, whole: 60, difference: -10 } },
    ]);
    expect(marked(text, findings[0])).toBe('60');
  });

  it('counts what was carried out where the text tells what was received', () => {
    const list = '予以公开30件，部分公开8件，无法提供7件，不予处理5件，结转下年度继续办理4件。';
    expect(told(`本年新收政府信息公开申请64件，${list}`).findings).toMatchObject([
      { key: 'outcomes-told.received', params: { sum: 54, whole: 64 } },
    ]);
    expect(told(`本年新收政府信息公开申请64件，${list.replace('7件', '17件')}`)).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it('passes outcomes that make the total', () => {
    const text = '共办结政府信息公开申请60件，其中予以公开30件、部分公开8件、无法提供17件、不予处理5件。';
    expect(told(text)).toMatchObject({ outcome: 'pass', findings: [] });
  });

  it('is not sure when the table has outcomes that the text leaves out', () => {
    const text = '共办结政府信息公开申请60件，其中予以公开30件、部分公开8件、无法提供17件。';
    expect(told(text)).toMatchObject({ outcome: 'unsure', reason: 'list-open', findings: [] });
  });

  it('does not apply to one or two outcomes', () => {
    expect(told('共办结政府信息公开申请60件，予以公开30件。')).toMatchObject({ outcome: 'not-applicable', reason: 'not-told' });
  });
});
