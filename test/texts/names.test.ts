import { describe, expect, it } from 'vitest';
import { FORMS, RELATIONS } from '../../src/forms';
import type { FactId, Form } from '../../src/forms';
import { columnName, factName, formName, relationName, rowName, sectionName, tableName } from '../../src/texts';
import { expandRelations } from '../../src/audit/relations/expand';

/** Every numeric cell of a form, with either shape of （六）其他处理. */
function factsOf(form: Form): FactId[] {
  const rows = [...form.requests.rows.three, ...form.requests.rows.one];
  return [
    ...form.disclosure.flatMap((block) =>
      block.rows.flatMap((row) => block.columns.map((column): FactId => `disclosure/${row.id}/${column.id}`)),
    ),
    ...rows.flatMap((row) => form.requests.columns.map((column): FactId => `requests/${row.id}/${column.id}`)),
    ...form.remedies.rows.flatMap((row) => form.remedies.columns.map((column): FactId => `remedies/${row.id}/${column.id}`)),
  ];
}

describe.each(['2019', '2021'] as const)('the %s form', (id) => {
  const facts = [...new Set(factsOf(FORMS[id]))];

  it.each(['zh', 'en'] as const)('has a name of its own for every cell (%s)', (lang) => {
    const names = facts.map((fact) => factName(fact, lang));
    expect(names.filter((name) => /[a-z][A-Z]|\w\.\w|\w\//.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(facts.length);
  });

  it('is named with the notice that laid it down', () => {
    expect(formName(id, 'zh')).toContain(FORMS[id].notice);
    expect(formName(id, 'en')).toContain(`${id} form`);
  });

  it.each(['zh', 'en'] as const)('has a name of its own for every relation (%s)', (lang) => {
    const relations = expandRelations(RELATIONS.three);
    const names = relations.map((relation) => relationName(relation.id, lang));
    expect(relations).toHaveLength(42);
    expect(new Set(names).size).toBe(42);
    expect(names.join()).not.toMatch(/[{}]|[a-z][A-Z]/);
  });
});

describe('names', () => {
  it('are those that the form prints', () => {
    expect(factName('requests/granted/naturalPerson', 'zh')).toBe('表三·（一）予以公开·自然人');
    expect(factName('requests/granted/naturalPerson', 'en')).toBe('Table 3 · granted in full · natural persons');
    expect(factName('disclosure/fees/amount', 'zh')).toBe('表二·行政事业性收费·本年收费金额（单位：万元）');
    expect(factName('disclosure/procurement/amount', 'zh')).toBe('表二·政府集中采购·采购总金额');
    expect(sectionName('remedies', 'zh')).toBe('四、政府信息公开行政复议、行政诉讼情况');
    expect(tableName('requests', 'en')).toBe('Table 3 (requests)');
  });

  it('bear the label of their group, without the long explanations', () => {
    expect(rowName('requests', 'other.misc', 'zh')).toBe('（六）其他处理 3.其他');
    expect(rowName('requests', 'other.misc', 'en')).toBe('other disposition: other');
    expect(rowName('requests', 'grantedPart', 'zh')).toBe('（二）部分公开');
    expect(rowName('requests', 'other.noCorrection', 'zh')).toBe('（六）其他处理 1.申请人无正当理由逾期不补正');
    expect(rowName('requests', 'other.feeUnpaid', 'zh')).toBe('（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用');
  });

  it('tell columns of the same id apart by their row', () => {
    expect(columnName('disclosure', 'decisions', 'zh', 'licences')).toBe('本年处理决定数量');
    expect(columnName('remedies', 'other', 'zh')).toBe('其他结果');
  });

  it('name continuity with last year', () => {
    expect(relationName('continuity.carriedIn/total', 'zh')).toBe('“总计”上年结转与上年报告');
    expect(relationName('continuity.inForce/normdocs', 'en')).toBe(
      'in force against last year’s report, “administrative normative documents”',
    );
  });

  it('print what they do not know as it is', () => {
    expect(factName('requests/moon/sun', 'zh')).toBe('表三·moon·sun');
    expect(formName('2027', 'zh')).toBe('2027');
    expect(sectionName('annex', 'en')).toBe('annex');
  });
});
