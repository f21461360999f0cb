/** How an evidence page looks, on screens light and dark, and on paper in A4. Nothing is fetched: the fonts are those of the machine. */
export const STYLE = `
:root{color-scheme:light dark;--page:#fff;--text:#1b2223;--soft:#566163;--line:#cfd6d6;--sunken:#f4f6f6;--error:#b42318;--warning:#8a5200;--notice:#35566f;--holds:#0f6b4d}
@media (prefers-color-scheme:dark){:root{--page:#181c1d;--text:#e7ecec;--soft:#a3afb0;--line:#414a4b;--sunken:#212627;--error:#ff9d92;--warning:#f2bd62;--notice:#a6c8e2;--holds:#7ad7ae}}
@media print{:root{color-scheme:light;--page:#fff;--text:#000;--soft:#444;--line:#999;--sunken:#fff;--error:#8f1b12;--warning:#6f4200;--notice:#2a465b;--holds:#0b5039}}
@page{size:A4;margin:16mm 14mm}
*{box-sizing:border-box}
body{max-width:190mm;margin:0 auto;padding:24px 20px 48px;background:var(--page);color:var(--text);font:14px/1.6 system-ui,-apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere;unicode-bidi:isolate}
h1,h2,h3,p,ul,dl,dd,figure{margin:0;padding:0}
h1{font-size:22px;line-height:1.35;margin:4px 0 8px}
h2{font-size:16px;margin:28px 0 10px;padding-bottom:4px;border-bottom:1px solid var(--line);break-after:avoid}
h3{font-size:14px;margin:16px 0 6px;break-after:avoid}
a{color:inherit}
.kind,.note,small{color:var(--soft);font-size:12.5px}
.principle{font-weight:600;margin:10px 0;padding:8px 12px;border:1px solid var(--line);border-left:4px solid var(--text)}
.summary{font-size:16px;font-weight:600}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:3px 14px;margin:8px 0}
dt{color:var(--soft)}
.hash{margin-top:8px}
code{font:12.5px/1.5 ui-monospace,Consolas,"Liberation Mono",monospace}
ul{padding-left:20px}
li{margin:3px 0}
.titles{columns:2;column-gap:32px;font-size:12.5px}
.titles li{break-inside:avoid}
.doubt{margin:12px 0;padding:2px 14px 10px;border:1px solid var(--line);border-left:4px solid var(--tone);break-inside:avoid}
.doubt h3{margin:8px 0 4px}
.number{display:inline-block;min-width:1.7em;padding:0 .35em;border:1px solid var(--tone);border-radius:3px;text-align:center}
.word{color:var(--tone)}
.cause{font-weight:600}
.sum{font-weight:600}
.quote{margin:2px 0}
q{quotes:none}
q::before{content:"\\201c"}
q::after{content:"\\201d"}
.error{--tone:var(--error)}
.warning{--tone:var(--warning)}
.notice{--tone:var(--notice)}
table{border-collapse:collapse;width:100%;margin:6px 0 12px;font-size:12.5px;line-height:1.45}
th,td{border:1px solid var(--line);padding:3px 6px;text-align:left;vertical-align:top}
th{background:var(--sunken);font-weight:600}
tr,.read{break-inside:avoid}
.paper :has(+.read){break-after:avoid}
thead{display:table-header-group}
.list td:first-child{width:42%}
.read td{vertical-align:middle;min-width:2.2em}
.read td.figure{text-align:right;white-space:pre-wrap}
.paper p{margin:6px 0;white-space:pre-line}
mark{background:none;color:inherit}
q mark,mark.claim{font-weight:600;border-bottom:1px solid var(--soft)}
mark.uncovered{border-bottom:1px dashed var(--soft)}
td.asked{outline:2px solid var(--tone);outline-offset:-2px;font-weight:700}
td.part mark,mark.part{border-bottom:2px dotted var(--tone)}
mark.asked{outline:2px solid var(--tone);font-weight:700;padding:0 2px}
.line.asked{border-left:3px solid var(--tone);padding-left:8px}
.read td.asked{white-space:nowrap}
.list td:last-child span{white-space:nowrap}
sup{font-size:10.5px;line-height:1;color:var(--tone);margin-left:2px}
sup a{text-decoration:none}
.violated{color:var(--error);font-weight:600}
.holds{color:var(--holds)}
.unchecked{color:var(--soft)}
img{display:block;max-width:100%;border:1px solid var(--line)}
footer{margin-top:32px;padding-top:8px;border-top:1px solid var(--line)}
:target{background:var(--sunken)}
@media (max-width:480px){body{padding:16px 10px}dl{grid-template-columns:minmax(0,1fr)}dt{margin-top:4px}.paper{display:block;overflow-x:auto}.read{width:max-content;max-width:none}.read td{max-width:9em}.list{width:auto}.titles{columns:1}}
@media print{body{max-width:none;padding:0;font-size:10pt}table{font-size:8.5pt}h1{font-size:16pt}h2{font-size:12pt}h3{font-size:10.5pt}a{text-decoration:none}}
`;
