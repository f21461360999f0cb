import { readFileSync } from 'node:fs';
import type { TabState } from '../../../src/messages';

export const report = readFileSync('test/pages/row-total.html', 'utf8');

export const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export const culprit = 'requests/granted/total';

/** Names that shadow what scripts use, in the places in which a page can put them. */
const names = ['chrome', 'browser', 'gouji', 'goujiWatches', 'parentNode', 'localName', 'children', 'textContent', 'closest'];

export const shadowing = report.replace(
  /<body([^>]*)>([^]*)<\/body>/,
  (_, attributes: string, body: string) =>
    `<body${attributes}>${names.map((name) => `<iframe name="${name}"></iframe><i id="${name}"></i>`).join('')}
<form>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}${body}</form></body>`,
);

export const rooted = `<!doctype html><html lang="zh"><head><title>年度报告</title></head><body><main><gov-report></gov-report></main>
<template>${report.replace(/^[^]*<body[^>]*>|<\/body>[^]*$/g, '')}</template><script>
document.querySelector('gov-report').attachShadow({ mode: 'closed' }).append(document.querySelector('template').content);
</script></body></html>`;

/** Names a report, which comes when it is clicked. */
export const late = `<!doctype html><html lang="zh"><head><title>鹿汀县水利局2023年政府信息公开工作年度报告</title></head><body>
<button onclick="document.querySelector('main').append(document.querySelector('template').content)">正文</button><main></main>
<template>${report.replace(/^[^]*<body[^>]*>|<\/body>[^]*$/g, '')}</template></body></html>`;

export const told = `<script>window.told = []; addEventListener('securitypolicyviolation', ({ violatedDirective }) => told.push(violatedDirective));
addEventListener('error', ({ message }) => told.push(message), true);</script>`;

export const guarded = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'none'; script-src 'unsafe-inline'",
};

export const verdicts = ({ frames }: TabState): string =>
  frames.flatMap(({ result }) => result.audits.flatMap(({ continuity }) => continuity.map(({ verdict }) => verdict))).join(' ');
