/** Chapters of the handbook, which are files of it in each language. */
export const CHAPTERS = ['sums', 'disclosure', 'cells', 'sections', 'narrative', 'fees', 'dates', 'years'];

const camelCase = (id) => id.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Puts a line before the last place where a text stands; throws where it does not stand. */
function before(text, place, line, file) {
  const at = text.lastIndexOf(place);
  if (at < 0) throw new Error(`${file}: the place of a new rule is not where it was (${JSON.stringify(place)})`);
  return text.slice(0, at) + line + text.slice(at);
}

const ruleFile = ({ id, severity, covers, key }) => `import { defineRule, PASS } from '../rule';

/** To be written: what it compares, and where exceptions are in order. */
export const ${camelCase(id)} = defineRule({
  id: '${id}',
  severity: '${severity}',
  covers: ${JSON.stringify(covers)},
  keys: ['${key}'],
  check: () => PASS,
});
`;

const testFile = ({ id, severity, key }) => `import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../src/texts/handbook';
import { judge } from './stage';

describe('${id}', () => {
  it('tells what does not fit', () => {
    expect(judge('${id}')).toMatchObject({ outcome: 'fail', keys: ['${key}'], severities: ['${severity}'] });
  });

  it('passes what fits', () => {
    expect(judge('${id}').outcome).toBe('pass');
  });

  it('knows where it cannot tell', () => {
    expect(['unsure', 'not-applicable']).toContain(judge('${id}').outcome);
  });

  it.each(['zh', 'en'] as const)('is explained (%s)', (lang) => {
    expect(Object.values(entryOf('${id}', lang) ?? {}).join('\\n')).not.toMatch(/待写|To be written/);
  });
});
`;

const FIELDS = ['checks', 'why', 'basis', 'fails', 'passes', 'unsure'];
const entry = (id, sentence) => `  '${id}': {\n${FIELDS.map((field) => `    ${field}: '${sentence}',\n`).join('')}  },\n`;

/** What a rule adds to files that list rules: the file, the text behind the place, and the line. */
const additions = ({ id, severity, covers, key, chapter }) => [
  ['src/audit/rules/index.ts', '\nconst REGISTRY', `import { ${camelCase(id)} } from './${id}';\n`],
  ['src/audit/rules/index.ts', '] as const;', `  ${camelCase(id)},\n`],
  ['src/texts/zh/findings.ts', '};', `  '${id}.${key}': '待写',\n`],
  ['src/texts/en/findings.ts', '};', `  '${id}.${key}': 'To be written',\n`],
  ['src/texts/zh/rules.ts', '};', `  '${id}': '待写',\n`],
  ['src/texts/en/rules.ts', '};', `  '${id}': 'To be written',\n`],
  [`src/texts/zh/handbook/${chapter}.ts`, '}', entry(id, '待写：这里写给读报告的人看。')],
  [`src/texts/en/handbook/${chapter}.ts`, '}', entry(id, 'To be written, for people who read reports.')],
  ['test/audit/rules/catalogue.test.ts', '];', `  '${id}: ${severity} ${covers.join(' ')}',\n`],
  // It passes everything until it is written.
  ['test/audit/rules/applies.test.ts', "',\n    });\n  });\n\n  it('leaves rules unsure", ` ${id}`],
  ['test/texts/finding-cases.ts', '};\n', `  '${id}.${key}': told('${id}.${key}', {}),\n`],
];

/**
 * The files that a new rule is made of or changes, by path.
 * @param rule id, severity, covers (numbers of the catalogue), key (of its finding), chapter (of the handbook)
 * @param read gives the text of a file, null where there is none
 */
export function scaffoldRule(rule, read) {
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(rule.id)) throw new Error(`an id is words in small letters with hyphens: ${rule.id}`);
  if (!CHAPTERS.includes(rule.chapter)) throw new Error(`no chapter ${rule.chapter}: ${CHAPTERS.join(', ')}`);
  const own = `src/audit/rules/${rule.id}.ts`;
  if (read(own) !== null) throw new Error(`there is a rule ${rule.id}`);
  const files = { [own]: ruleFile(rule), [`test/audit/rules/${rule.id}.test.ts`]: testFile(rule) };
  for (const [file, place, line] of additions(rule)) files[file] = before(files[file] ?? read(file) ?? '', place, line, file);
  return files;
}
