/** Frames in pages of all kinds, and what the page itself says of each: how far the reader gets to see it. */

type Reach = 'view' | 'scroll' | 'no';

export interface Shown {
  readonly html: string;
  readonly reach: Reach;
  /** The browser's own certainty counts for nothing. */
  readonly masked?: true;
  /** There is a harmless reason for doubts of the browser. */
  readonly veiled?: true;
}

const frame = (style = '', size = 'width="400" height="300"'): string =>
  `<iframe id="frame" ${size} style="border:0;${style}"></iframe>`;

const within = (style: string, inner = frame(), above = ''): string =>
  `<div style="width:420px;height:320px;${style}">${above}${inner}</div>`;

/** A frame with something laid over it. */
const under = (above: string, inner = frame()): string => within('position:relative', inner).replace('</div>', `${above}</div>`);
const sheet = (style: string): string => `<div style="position:absolute;inset:0;${style}"></div>`;
const WHITE = 'background:#fff;';

const shadow = (style: string, inner: string): string =>
  `<div><template shadowrootmode="open"><div style="${style}">${inner}</div></template>`;

/** Down the page the browser is not asked what lies on top. */
const DOWN = '<p style="height:2000px"></p>';
const MORE = '<p style="height:900px"></p>';

export const FRAMES: Readonly<Record<string, Shown>> = {
  plain: { html: frame(), reach: 'view' },
  'too small': { html: frame('', 'width="150" height="300"'), reach: 'no' },
  'shown smaller than it is': { html: frame('transform:scale(0.2)'), reach: 'no', masked: true },
  'not rendered': { html: frame('visibility:hidden'), reach: 'no' },
  'not rendered, down in the page': { html: DOWN + frame('visibility:hidden'), reach: 'no' },
  'faint by two parts on its way': { html: within('opacity:0.4', frame('opacity:0.4')), reach: 'no' },
  'somewhat faint': { html: within('opacity:0.5'), reach: 'view', veiled: true },
  'behind a mask': { html: frame('mask-image:linear-gradient(#000,transparent)'), reach: 'no', masked: true },
  'cut into a shape': { html: within('clip-path:circle(150px)'), reach: 'no', masked: true },
  'cut by a path within its box': { html: within('clip-path:inset(1px)'), reach: 'no' },
  'clipped as of old': { html: within('position:absolute;clip:rect(0,400px,300px,0)'), reach: 'no' },
  'with a clip that does nothing, since it is in flow': { html: within('clip:rect(0,0,0,0)'), reach: 'view' },
  blurred: { html: within('filter:blur(9px)'), reach: 'no' },
  'grey, as on a day of mourning': { html: within('filter:grayscale(1)'), reach: 'view', veiled: true },
  'blended into what lies below': { html: within('mix-blend-mode:screen'), reach: 'no' },
  'with its back turned': { html: within('backface-visibility:hidden'), reach: 'no' },
  'turned a little': { html: within('transform:rotate(1deg)'), reach: 'view', veiled: true },
  'in a box that cuts it off': { html: within('overflow:hidden;height:50px'), reach: 'no' },
  'in a box whose paint is contained': { html: within('contain:paint;height:50px'), reach: 'no' },
  'down in the page, in a box whose paint is contained': { html: DOWN + within('contain:paint;height:50px') + MORE, reach: 'no' },
  'fixed in a box that has moved and cuts it off, where the pointer goes through': {
    html: within('overflow:hidden;height:0;transform:translateX(9px)', frame('position:fixed;top:0;left:0;pointer-events:none')),
    reach: 'no',
  },
  'down in a box that scrolls': { html: within('overflow:auto', frame(), '<p style="height:900px"></p>'), reach: 'scroll' },
  'down in a box that does not': { html: within('overflow:hidden', frame(), '<p style="height:900px"></p>'), reach: 'no' },
  'fixed, in a box that would cut it off': {
    html: within('overflow:hidden;height:0', frame('position:fixed;top:0;left:0')),
    reach: 'view',
  },
  'fixed, in a box that has moved and cuts it off': {
    html: within('overflow:hidden;height:0;transform:translateX(9px)', frame('position:fixed;top:0;left:0')),
    reach: 'no',
  },
  'out of the flow of a box that cuts off': {
    html: within('overflow:hidden;height:0', frame('position:absolute')),
    reach: 'view',
  },
  'out of the flow, but not of that box': {
    html: within('overflow:hidden;height:0;position:relative', frame('position:absolute')),
    reach: 'no',
  },
  'fixed below the window': { html: `<p style="height:4000px">${frame('position:fixed;top:150vh')}`, reach: 'no' },
  'below the window': { html: `${DOWN}${frame()}`, reach: 'scroll' },
  'below the window of a page that does not scroll': {
    html: `<style>html{overflow:hidden}</style>${DOWN}${frame()}`,
    reach: 'no',
  },
  'farther to the side than anybody looks': {
    html: `<div style="width:9000px">${frame('margin-left:8000px')}</div>`,
    reach: 'no',
  },
  'where the page does not reach': { html: frame('position:absolute;left:-900px'), reach: 'no' },
  'under a slot of a shadow root that is faint': {
    html: `${shadow('opacity:0.1', '<slot></slot>')}${frame()}</div>`,
    reach: 'no',
  },
  'under a sheet': { html: under(sheet(WHITE)), reach: 'no' },
  'under a sheet that the pointer goes through': { html: under(sheet(`${WHITE}pointer-events:none`)), reach: 'no' },
  'under a picture that the pointer goes through': {
    html: under('<canvas width="420" height="320" style="position:absolute;inset:0;pointer-events:none"></canvas>'),
    reach: 'no',
  },
  'under a background picture that the pointer goes through': {
    html: under(sheet('background-image:linear-gradient(#fff,#fff);pointer-events:none')),
    reach: 'no',
  },
  'under a sheet that is invisible': { html: under(sheet(`${WHITE}visibility:hidden`)), reach: 'view' },
  'under a clear sheet that the pointer goes through': { html: under(sheet('pointer-events:none')), reach: 'view' },
  'under a small window of its page': {
    html: under(sheet(`${WHITE}inset:auto 0 0 auto;width:60px;height:60px`)),
    reach: 'view',
    veiled: true,
  },
  'over a sheet that lies below the page': {
    html: under(sheet(`${WHITE}z-index:-1;pointer-events:none`)),
    reach: 'view',
    veiled: true,
  },
  'sunk below a sheet that is sunk, too': {
    html: under(sheet(`${WHITE}z-index:-1`), frame('position:relative;z-index:-2')),
    reach: 'no',
  },
  'sunk below a sheet that the pointer goes through': {
    html: DOWN + under(sheet(`${WHITE}z-index:-1;pointer-events:none`), frame('position:relative;z-index:-2')),
    reach: 'no',
  },
  'that the pointer goes through, under a sheet': { html: under(sheet(WHITE), frame('pointer-events:none')), reach: 'no' },
  'that the pointer goes through': { html: frame('pointer-events:none'), reach: 'view' },
  'down in the page, under a sheet': { html: `${DOWN}${under(sheet(WHITE))}`, reach: 'no' },
  'in a page too large to tell what lies over it': {
    html: `${frame('pointer-events:none')}<main style="display:none">${'<b></b>'.repeat(20_100)}</main>`,
    reach: 'no',
  },
};
