import type { Framed } from '../messages/muster';
import { bareOf, spotsIn, type Sheet, type Sheets } from './cover';
import {
  attributeOf,
  bodyOf,
  boxOf,
  elementAt,
  heightOf,
  isRendered,
  styleOf,
  topOf,
  wholeHeightOf,
  wholeWidthOf,
  widthOf,
  type Page,
  type PageElement,
} from '../readers/dom';
import { boxFrom, common, isEnough, isLarge, stretchOf, type Axis, type Stretch } from './stretch';
import type { Box } from './types';
import { wayFrom, type Way } from './way';

/** So many of nine spots of a frame have to be bare. */
const LEAST_BARE = 3;

/** What lies so many times the size of the viewport away is looked for by nobody: it counts when it is come upon. */
const SCREENS: Readonly<Record<Axis, number>> = { x: 3, y: 100 };

type Reach = Framed['reach'];

/** Whether the reader can scroll the page in a direction: what the root clips the viewport clips, or else what the body does. */
function scrolls(axis: Axis, page: Page): boolean {
  const overflow = [topOf(page), bodyOf(page)].flatMap((element) => {
    if (!element) return [];
    const { overflowX, overflowY } = styleOf(element);
    return [axis === 'x' ? overflowX : overflowY];
  });
  return !/hidden|clip/.test(overflow.find((one) => one !== 'visible') ?? '');
}

/** Where a stretch of the viewport's plane can be got to. */
function reachIn(axis: Axis, stretch: Stretch, page: Page, isFixed: boolean): Reach {
  const isX = axis === 'x';
  const size = isX ? innerWidth : innerHeight;
  if (isEnough(axis, common(stretch, [0, size]))) return 'view';
  if (isFixed || !scrolls(axis, page)) return 'no';
  const roots = [topOf(page), bodyOf(page)].flatMap((element) => element ?? []);
  const whole = Math.max(size, ...roots.map(isX ? wholeWidthOf : wholeHeightOf));
  const start = -(isX ? scrollX : scrollY);
  const near: Stretch = [-SCREENS[axis] * size, SCREENS[axis] * size];
  return isEnough(axis, common(common(stretch, [start, start + whole]), near)) ? 'scroll' : 'no';
}

/** The part of a box that is in view. */
const inView = (box: Box): Box =>
  boxFrom(common(stretchOf('x', box), [0, innerWidth]), common(stretchOf('y', box), [0, innerHeight]));

/** Whether enough of a frame is bare. Where it is in view the browser itself says what lies on top, unless the pointer goes through. */
function isBare(frame: PageElement, { box, isSunk }: Way, reach: Reach, sheets: readonly Sheet[] | null, page: Page): boolean {
  const isAsked = reach === 'view' && styleOf(frame).pointerEvents !== 'none';
  const spots = spotsIn(box);
  const bare = isAsked ? spots.filter(({ x, y }) => elementAt(page, x, y) === frame) : spots;
  if (!sheets) return isAsked && bare.length >= LEAST_BARE;
  const lying = sheets.filter((sheet) => (isSunk || !sheet.isSunk) && (sheet.isHollow || !isAsked));
  return bareOf(bare, lying).length >= LEAST_BARE;
}

/** A frame that the reader cannot get to see. */
export const NOWHERE: Framed = { reach: 'no', masked: false, veiled: false, still: false };

/** How a page shows a frame. */
export function framedBy(page: Page, frame: PageElement, over: Sheets): Framed {
  if (!isLarge(widthOf(frame), heightOf(frame))) return NOWHERE;
  // Of what is shown smaller the browser does not tell: to itself the frame is as large as ever.
  const { width, height } = boxOf(frame);
  if (!isLarge(width, height)) return { ...NOWHERE, masked: true };
  if (!isRendered(frame, { checkOpacity: true, checkVisibilityCSS: true })) return NOWHERE;
  const top = topOf(page);
  const isOpen = top && styleOf(top).overflow === 'visible';
  const way = wayFrom(frame, isOpen ? [top, bodyOf(page)] : [top]);
  if (!way || way === 'masked') return { ...NOWHERE, masked: way !== null };
  const reaches = (['x', 'y'] as const).map((axis) => reachIn(axis, stretchOf(axis, way.box), page, way.isFixed));
  const farthest = (['no', 'scroll', 'view'] as const).find((one) => reaches.includes(one)) ?? 'no';
  const reach = farthest === 'view' && way.isScrolled ? 'scroll' : farthest;
  // What stands in a box that has to be scrolled first is looked at where it stands now.
  const box = way.isScrolled ? boxOf(frame) : reach === 'view' ? inView(way.box) : way.box;
  const sheets = over.over(box, way.elements);
  if (reach === 'no' || !isBare(frame, { ...way, box }, reach, sheets, page)) return NOWHERE;
  return {
    reach,
    masked: false,
    veiled: way.isVeiled || !sheets || sheets.length > 0,
    still: attributeOf(frame, 'scrolling') === 'no',
  };
}
