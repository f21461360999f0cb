import { it } from 'vitest';
import { readFileSync } from 'node:fs';
import { readText } from '/work/main/src/readers/text';
import { readHtmlFile } from '/work/main/src/readers/file';
import { recognise } from '/work/main/src/report';
const t = (name: string, f: () => unknown) => { f(); const s = performance.now(); f(); console.log(name, (performance.now() - s).toFixed(1)); };
const wrap = (b: string) => `某县2022年政府信息公开工作年度报告\n一、总体情况\n无\n二、主动公开政府信息情况\n${b}\n三、收到和处理政府信息公开申请情况\n${b}\n四、政府信息公开行政复议、行政诉讼情况\n${b}\n五、存在的主要问题及改进情况\n无\n六、其他需要报告的事项\n无`;
it('speed', () => {
  const html = readFileSync('test/pages/golden-suqian-2024.html', 'utf8');
  for (let i = 0; i < 20; i++) recognise(readHtmlFile(html));
  let s = performance.now(); for (let i = 0; i < 20; i++) readHtmlFile(html); const r = (performance.now() - s) / 20;
  const d = readHtmlFile(html); s = performance.now(); for (let i = 0; i < 100; i++) recognise(d); console.log('golden read', r.toFixed(2), 'recognise', ((performance.now() - s) / 100).toFixed(2));
  for (const n of [2500, 5000, 10000]) {
    t(`text bars rows ${n}`, () => recognise(readText(wrap(Array.from({ length: n }, (_, i) => `${i}.某事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |`).join('\n')))));
    t(`text cells a line ${n}`, () => recognise(readText(wrap(Array.from({ length: n }, (_, i) => `规章 |\n0 |`).join('\n')))));
    t(`lone bars ${n}`, () => recognise(readText(wrap('|\n'.repeat(n)))));
    t(`alternating ${n}`, () => recognise(readText(wrap('0\n|\n'.repeat(n)))));
    t(`html rows ${n}`, () => recognise(readHtmlFile(`<h1>某县2022年政府信息公开工作年度报告</h1><h2>一、总体情况</h2><h2>三、收到和处理政府信息公开申请情况</h2><table>${'<tr><td>2.重复申请<td>0<td>0<td>0<td>0<td>0<td>0<td>0'.repeat(n)}</table><h2>五、存在的主要问题及改进情况</h2>`)));
    t(`headings ${n}`, () => recognise(readText(wrap('一、总体情况\n'.repeat(n)))));
    t(`titles ${n}`, () => recognise(readText('某县2022年政府信息公开工作年度报告\n'.repeat(n) + wrap(''))));
    t(`plain lines ${n}`, () => recognise(readText(wrap('某项工作有序开展\n'.repeat(n)))));
    t(`figure lines ${n}`, () => recognise(readText(wrap('0\n'.repeat(n)))));
  }
  for (const n of [250_000, 500_000, 1_000_000]) {
    for (const [name, unit] of Object.entries({ han: '政', digits: '1', title: '政府信息公开工作', year: '2022年', period: '2022年1月1日起,', blanks: ' ', figs: ' 0', heading: '一、', bars: '|', bar2: '| ', paren: '(', han2: '一、总体', tabs: '\t', nl: '\n', trad: '總', month: '月', q: '“' })) {
      const text = unit.repeat(Math.floor(n / unit.length));
      const doc = readText(wrap(text));
      t(`${n} ${name}`, () => recognise(doc));
      const h = `<title>x</title><p>${text}</p><p>一、总体情况</p><p>${text}</p>`;
      if (name !== 'nl') t(`${n} ${name} html`, () => recognise(readHtmlFile(h)));
    }
  }
  for (const n of [25_000, 50_000, 100_000]) {
    t(`deep blockquote ${n}`, () => recognise(readHtmlFile('<blockquote>'.repeat(n) + '政府')));
    t(`deep span ${n}`, () => recognise(readHtmlFile('<div><span>'.repeat(n) + '政府')));
    t(`deep row ${n}`, () => recognise(readHtmlFile('<div style="display:table-row"><div>1</div>'.repeat(n) + '政府')));
    t(`flat ${n}`, () => recognise(readHtmlFile('<p>政府<b>信息</b></p>'.repeat(n))));
  }
}, 600_000);
