import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../../src/dev/site.mjs';
import type { TabState } from '../../src/messages';
import { MARKER } from './planted';

const report = readFileSync(join(pagesFolder, 'row-total.html'), 'utf8');

export const culprit = 'requests/granted/total';

/** What has the worker that is to audit it stand still. */
export const SLEEPS = '江城长眠';

const marks = (marker: string): string => `<p>${marker}</p>`;

const hostile = report.replace('</body>', `${marks(MARKER)}</body>`);
const sleeping = report.replace('</body>', `${marks(SLEEPS)}</body>`);

export const THROWS = '江城抛出';

export const GARBAGE = '江城乱答';

export const SILLY = '江城空答';

export const routes = {
  '/endless.html': hostile,
  '/asleep.html': sleeping,
  '/throws.html': report.replace('</body>', `${marks(THROWS)}</body>`),
  '/garbage.html': report.replace('</body>', `${marks(GARBAGE)}</body>`),
  '/silly.html': report.replace('</body>', `${marks(SILLY)}</body>`),
  '/frames.html': `<!doctype html><html lang="zh"><head><title>江城市</title></head><body>${Array.from(
    { length: 30 },
    (_, n) => `<iframe src="/asleep.html?${n}" width="700" height="400"></iframe>`,
  ).join('')}</body></html>`,
  '/beside.html': report.replace('</body>', `<iframe src="/asleep.html" width="700" height="400"></iframe></body>`),
  '/restless.html': sleeping.replace(
    '</body>',
    `<script>let n = 0; setInterval(() => { document.querySelector('p').textContent = '第' + n++; }, 50);</script></body>`,
  ),
};

/** What must be there within three seconds has three times as long: others use the machine, too. */
export const SOON = 9000;

/** An audit is ended after ten seconds, fifteen where its worker had to begin first. */
export const ENDED = 45_000;

export interface Clients {
  readonly clients: {
    matchAll(options: object): Promise<readonly { readonly id: string; readonly type: string; readonly url: string }[]>;
  };
}

export const reasons = ({ frames }: TabState) =>
  frames.flatMap(({ result }) => result.audits.map(({ reason, status }) => reason ?? status));

export interface Action {
  readonly chrome: { readonly action: { getTitle(of: object): Promise<string> } };
}

export interface Windows {
  readonly chrome: {
    readonly windows: { create(options: object): Promise<{ readonly tabs: readonly { readonly id: number }[] }> };
    readonly storage: { readonly session: { get(keys: null): Promise<Readonly<Record<string, unknown>>> } };
    readonly action: { getBadgeText(of: object): Promise<string> };
  };
}
