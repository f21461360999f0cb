import { STYLE as PAPER } from '../evidence/style';

/** How a region page looks: as an evidence page, with its table by year and its charts. */
export const STYLE = `${PAPER}
@media screen{body{max-width:260mm}}
.heat th,.heat td>span{white-space:nowrap}
.heat td:first-child{min-width:6em}
.heat td.error,.heat td.warning,.heat td.notice{border-left:4px solid var(--tone)}
.heat td.error{font-weight:700}
.heat td.none{color:var(--soft)}
.scroll{overflow-x:auto}
.course{break-inside:avoid}
@media screen{.course{content-visibility:auto;contain-intrinsic-size:auto 26rem}}
small{color:var(--soft)}
summary{cursor:pointer;padding:.3em 0}
@media print{details::details-content{content-visibility:visible;block-size:auto}}
.chart{display:block;max-width:420px;width:100%;height:auto;font-size:11px}
.chart text{fill:var(--text)}
.chart .year{fill:var(--soft);text-anchor:middle}
.line{fill:none;stroke:var(--text);stroke-width:1.6}
.dot{fill:var(--text)}
.line.l0,.dot.l0{stroke:var(--notice)}.dot.l0{fill:var(--notice)}
.line.l1{stroke:var(--holds);stroke-dasharray:6 3}.dot.l1{fill:var(--holds)}
.line.l2{stroke:var(--warning);stroke-dasharray:2 3}.dot.l2{fill:var(--warning)}
.line.l3{stroke:var(--error);stroke-dasharray:8 3 2 3}.dot.l3{fill:var(--error)}
`;
