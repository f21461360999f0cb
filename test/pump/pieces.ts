import { words } from '../../src/forms/lexicon';
import { REMEDY_COLUMNS, REQUEST_COLUMNS, REQUEST_ROWS } from '../../src/forms/requests';
import { SECTIONS } from '../../src/forms/sections';
import type { Random } from '../generator/random';

/** Stands in a piece for a number that grows, so that no two are alike. */
export const COUNTER = '\u0001';

const split = (text: string) => text.split('¦');
const lexicon = [...words().values()].flat().map(({ text }) => text);
const labels = [...REQUEST_ROWS.three, ...REQUEST_COLUMNS, ...REMEDY_COLUMNS].map(({ text }) => text);
const headings = SECTIONS.flatMap(({ text, variants }) => [text, ...variants, `${text}3`, `（一）${text.slice(2)}`]);
const marks = split(
  '-¦—¦－¦|¦\t¦ ¦　¦\u00a0¦\n¦(¦（¦)¦）¦【¦】¦《¦》¦〔¦“¦”¦「¦,¦，¦、¦;¦；¦。¦:¦：¦.¦．¦…¦·¦/¦\\¦#¦*¦_¦+¦=¦`¦~¦!¦[¦]¦{¦}¦<¦>¦&¦%¦％¦①¦│¦─¦┼',
);
const figures = split(
  `0¦7¦31742¦１７¦1,234¦3.5¦-4¦减3¦12①¦12%¦4.5％¦二十三¦一千零五¦万¦三万八千¦2023¦2023年¦2022年¦2023年3月¦1月至6月¦第三季度¦截至12月31日¦1-12月¦〔2021〕30号¦第二十条¦若干¦O¦l¦XX¦___¦{{n}}¦${COUNTER}`,
);
const phrases = split(
  `收到政府信息公开申请${COUNTER}件¦受理申请${COUNTER}件，其中自然人${COUNTER}件、法人${COUNTER}件¦，其中¦（其中¦其中包括¦分别为¦依次为¦同比增长5%¦较上年下降3.5%¦占4.34%¦上年结转${COUNTER}件¦结转下年度继续办理${COUNTER}件¦答复${COUNTER}件¦予以公开${COUNTER}件¦不予公开¦均为自然人¦被申请行政复议${COUNTER}件¦结果维持${COUNTER}件¦未收到¦未发生行政复议、行政诉讼¦制发规范性文件${COUNTER}件，废止${COUNTER}件¦作出行政许可处理决定${COUNTER}件¦收取信息处理费${COUNTER}元¦未发出收费通知¦主动公开信息${COUNTER}条¦政策解读条、¦公民、法人和其他组织¦律师事务所申请${COUNTER}件¦某局收到申请${COUNTER}件¦江城市档案局2022年政府信息公开工作年度报告¦信息公开年报¦政府信息公开年度报告¦关于¦报告¦本报告由六部分组成¦公布日期：2024-01-15¦发布时间：¦信息内容 本年制发件数 本年废止件数 现行有效件数¦目录¦附件¦无¦略¦总计¦小计`,
);
const rows = split(
  `规章|3|1|2¦|规章|3|1|2|¦规章\t3\t1\t2¦规章 3 1 2¦规章，3，1，2¦|---|---|---|¦|¦||¦\t\t¦一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21¦0 0 0 0 0 0 0¦自然人：3件，法人：2件¦总计${COUNTER}`,
);
const tags = split(
  '<p>¦</p>¦<div>¦</div>¦<span>¦<b>¦<br>¦<td>¦<tr>¦<table>¦</table>¦<th>¦<tbody>¦<caption>¦<h2>¦</h2>¦<li>¦<ul>¦<a href=a.pdf>附件</a>¦<a href=x>¦<img src=a.png>¦<img src=a.png alt=一、总体情况>¦<iframe src=a.pdf></iframe>¦<object data=a.pdf>¦<select><option>¦<textarea>¦<pre>¦<svg>¦<template>¦<!--¦<td colspan=3>¦<td rowspan=9>¦<td rowspan=65534 colspan=900>¦<tr style=display:none>¦<p hidden>¦<div style=display:table-row><div>¦<div role=row>¦<font>¦<i>¦<p style="text-decoration: underline">¦<meta name=a content=b>¦<title>¦<script>¦<style>¦&nbsp;¦&#12288;¦&amp;¦&lt;¦<input value=3>¦<em>¦<section>¦<template><td>',
);
const markdown = split(
  '# ¦## 一、总体情况 ##¦![图](a.png)¦![](¦![¦[甲](b.pdf)¦**12**¦- ¦1. ¦> ¦```¦<table><tr><td>3</table>¦***',
);

const GROUPS: readonly (readonly string[])[] = [lexicon, labels, headings, marks, figures, phrases, rows, tags, markdown];

/** One piece: a kind first, then one of that kind, so that the lexicon does not crowd out the marks. */
export const drawPiece = (random: Random): string => random.pick(random.pick(GROUPS));
