import { ASKS_WHO } from '../../forms/listing';
import type { ListPage } from '../../document/list';

/** A page in which somebody is asked whether they are a robot shows little else. */
const MOST_TEXT = 1500;
const MOST_LINKS = 10;

/** Answers by which a site says that it wants no more requests for now. */
const UNWILLING: ReadonlySet<number> = new Set([401, 403, 407, 412, 418, 429, 503]);

export const isUnwilling = (status: number): boolean => UNWILLING.has(status);

/** Whether a page asks who the reader is, in place of what was asked for. */
export const asksWho = ({ title, shown, textLength, links }: ListPage): boolean =>
  textLength <= MOST_TEXT && links.length <= MOST_LINKS && ASKS_WHO.test(`${title} ${shown}`);
