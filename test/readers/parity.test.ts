// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtmlFile } from '../../src/readers/file';
import { pageFrom } from '../page-from';
import { readPage } from '../../src/readers/page';
import { MALFORMED, plain } from './malformed';

describe('a file reads as the browser reads the page', () => {
  // The DOM of this test puts text between rows behind the table; the browser itself is asked in test/e2e.
  for (const [name, markup] of Object.entries(MALFORMED)) {
    if (name === 'text between rows is put before the table') continue;
    it(name, () => {
      const page = new DOMParser().parseFromString(`<!doctype html><title>t</title>${markup}`, 'text/html');
      expect(plain(readHtmlFile(`<!doctype html><title>t</title>${markup}`).blocks)).toEqual(
        plain(readPage(pageFrom(page)).blocks),
      );
    });
  }
});
