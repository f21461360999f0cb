import type { ListedLink, ListPage } from '../../document/list';
import { readListPage } from '../../readers/links';

/** The first group of an expression in any script of a page; '' where none has it. */
export function inScripts({ scripts }: ListPage, expression: RegExp): string {
  for (const script of scripts) {
    const found = expression.exec(script)?.[1];
    if (found !== undefined) return found;
  }
  return '';
}

/** Whether any script of a page, by its text, its attributes or its address, holds some words. */
export const mentions = ({ scripts, sources }: ListPage, words: string): boolean =>
  scripts.some((script) => script.includes(words)) || sources.some((source) => source.includes(words));

/** What stands in the CDATA sections of a text, together; the text itself where it has none. */
export function markupIn(text: string): string {
  const parts: string[] = [];
  for (let from = text.indexOf('<![CDATA['); from >= 0; from = text.indexOf('<![CDATA[', from)) {
    const end = text.indexOf(']]>', from);
    if (end < 0) break;
    parts.push(text.slice(from + '<![CDATA['.length, end));
    from = end;
  }
  return parts.length ? parts.join('\n') : text;
}

/** The links of a piece of mark-up, which stands on the page with this address. */
export const linksIn = (markup: string, address: string): readonly ListedLink[] => readListPage(markup, address).links;

/** An address in the place of a query of its own. */
export function withQuery(api: string, fields: Readonly<Record<string, string>>): string {
  const url = new URL(api);
  url.search = new URLSearchParams(fields).toString();
  return url.href;
}

/** The fields of a query, as a script writes it. */
export function fieldsOf(query: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [name, value] of [...new URLSearchParams(query.replaceAll('&amp;', '&'))].slice(0, 40)) fields[name] = value;
  return fields;
}
