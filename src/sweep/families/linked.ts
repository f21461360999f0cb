import type { ListPage } from '../../document/list';
import { NEXT_NAME } from '../../forms/listing';
import { fold } from '../../forms/printed/normal';
import { readListPage } from '../../readers/links';
import { partOf, type Family } from './family';

/** The page that the link “next” leads to; where there is none, that which is named by the number of the next page. */
function nextOf(page: ListPage, number: number): string | null {
  const near = page.links.filter(
    ({ address }) => address !== page.address && new URL(address).host === new URL(page.address).host,
  );
  const isNamed = (words: RegExp) => near.find(({ text, title }) => words.test(fold(text)) || words.test(fold(title)));
  const link = isNamed(NEXT_NAME) ?? near.find(({ text }) => fold(text) === String(number + 1));
  return link?.address ?? null;
}

function after(page: ListPage, number: number) {
  const address = nextOf(page, number);
  const paging = { family: 'linked' as const, api: page.address, fields: {}, size: 0, pages: 0 };
  return address === null ? null : partOf(paging, number + 1, [{ address, referer: page.address }]);
}

/** Pages that link the next one, whatever it is called: numbers may run downwards, so that none is reckoned. */
export const linked: Family = {
  id: 'linked',
  recognise(page) {
    const next = after(page, 1);
    return next && { next };
  },
  read(text, part) {
    const page = readListPage(text, part.ask.address);
    return { links: page.links, next: after(page, part.page) };
  },
};
