import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../src/readers/file';
import { readHtml } from '../../src/readers/html';
import { hiddenByAttributes, type NodeView } from '../../src/readers/view';
import { MALFORMED, plain } from '../readers/malformed';
import { launch, type Rig } from './rig';

/** A node of the browser's tree, as it comes out of the page. */
interface Told {
  readonly tag: string | null;
  readonly data: string;
  readonly attributes: Record<string, string>;
  readonly children: Told[];
}

const toldView: NodeView<Told> = {
  tag: (node) => node.tag,
  data: (node) => node.data,
  children: (node) => node.children,
  elements: (node) => node.children,
  attribute: (node, name) => node.attributes[name] ?? null,
  address: (_, written) => written,
  anchor: () => ({}),
  quickText: () => null,
  hidden: (node) => hiddenByAttributes(node.attributes.style ?? null, node.attributes.hidden ?? null),
};

let rig: Rig;
beforeAll(async () => {
  rig = await launch();
});
afterAll(() => rig?.close());

describe('a file reads as Chromium reads the page', () => {
  it.each(Object.entries(MALFORMED))('%s', async (_, markup) => {
    const page = await rig.open('/index.html');
    const body = await page.evaluate((text) => {
      const tell = (node: Node): Told => ({
        tag: node.nodeType === 1 ? (node as Element).localName : node.nodeType === 3 ? '' : null,
        data: node.nodeType === 3 ? (node as Text).data : '',
        attributes:
          node.nodeType === 1
            ? Object.fromEntries([...(node as Element).attributes].map(({ name, value }) => [name, value]))
            : {},
        children: [...node.childNodes].map(tell),
      });
      return tell(new DOMParser().parseFromString(text, 'text/html').body);
    }, markup);
    await page.close();
    expect(plain(readHtmlFile(markup).blocks)).toEqual(plain(readHtml(toldView, { title: '', meta: new Map(), body }).blocks));
  });
});
