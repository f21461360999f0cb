// Pictures of how Gouji is installed, taken in the browsers themselves: extensions of Chromium, what Firefox says of its policies and
// of what it has loaded for a while. They are in Chinese where the browsers can speak it (Debian: chromium-l10n, firefox-esr-l10n-zh-cn).
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { openBrowser } from './browser.mjs';
import { findFirefox, firefoxFolder } from './firefox.mjs';
import { moduleServer } from './module-server.mjs';
import { packageOf } from './packing.mjs';
import { root, say } from './setup.mjs';
import { serveSite } from './site.mjs';

/** As people have set up their machines. */
const LANGUAGES = { zh: 'zh_CN', en: 'en_US' };
const SIZE = { width: 1000, height: 430 };
/** As much as names no folder of the machine. */
const LOADED = { width: 1000, height: 308 };
const POLICIES = { width: 1160, height: 430 };
/** Of the example of README; any address does, for every one leads here. */
const OFFERED = 'http://addons.example.org/gouji-firefox.xpi';
/** The part of about:addons that opens. */
const EXTENSIONS = 'addons://list/extension';
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

/* global document */

/** Rings what has to be clicked, with a number. */
async function ring(page, locator, number) {
  const box = await locator.boundingBox();
  await page.evaluate(
    ([{ x, y, width, height }, text]) => {
      const element = document.body.appendChild(document.createElement('div'));
      Object.assign(element.style, {
        position: 'fixed',
        left: `${x - 5}px`,
        top: `${y - 5}px`,
        width: `${width + 10}px`,
        height: `${height + 10}px`,
        boxSizing: 'border-box',
        border: '3px solid #c5221f',
        borderRadius: '10px',
        zIndex: '2147483647',
      });
      const label = element.appendChild(document.createElement('b'));
      label.textContent = text;
      Object.assign(label.style, {
        position: 'absolute',
        left: '-13px',
        top: '-13px',
        width: '22px',
        font: 'bold 14px/22px sans-serif',
        textAlign: 'center',
        color: '#fff',
        background: '#c5221f',
        borderRadius: '50%',
      });
    },
    [box, String(number)],
  );
}

/** chrome://extensions with the extension loaded, and what has been clicked for it. */
async function takeChromium(folder, lang, port) {
  const env = { ...process.env, LANGUAGE: LANGUAGES[lang] };
  const { context, id, close } = await openBrowser({ port, context: { env, locale: LANGUAGES[lang].replace('_', '-') } });
  try {
    const page = await context.newPage();
    await page.setViewportSize(SIZE);
    await page.goto('chrome://extensions');
    const mode = page.locator('#devMode');
    if ((await mode.getAttribute('aria-pressed')) !== 'true') await mode.click();
    const card = page.locator(`extensions-item#${id}`);
    await card.waitFor();
    await pause(1000);
    await ring(page, mode, 1);
    await ring(page, page.locator('#loadUnpacked'), 2);
    await page.screenshot({ path: join(folder, `chrome-${lang}.png`) });
  } finally {
    await close();
  }
}

/** The example of README for administrators, with an address that is there. */
function policies() {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, example] = /```json\n(\{\s+"policies"[^]*?)```/.exec(readme) ?? [];
  if (!example) throw new Error('README has no example of policies');
  return example.replace(/"install_url": "[^"]+"/, `"install_url": "${OFFERED}"`);
}

/** A Firefox beside the installed one, which an administrator has set up so. */
function administered(text) {
  const program = realpathSync(findFirefox());
  const folder = mkdtempSync(join(tmpdir(), 'gouji-administered-'));
  const own = [basename(program), 'distribution'];
  const others = readdirSync(dirname(program)).filter((name) => !own.includes(name));
  for (const name of others) symlinkSync(join(dirname(program), name), join(folder, name));
  copyFileSync(program, join(folder, basename(program)));
  mkdirSync(join(folder, 'distribution'));
  writeFileSync(join(folder, 'distribution', 'policies.json'), text);
  return { program: join(folder, basename(program)), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Pages of Firefox itself, one picture each. @param prepare what is done before. */
async function takeFirefox({ driver, lang, port }, pages, prepare = async () => undefined) {
  const { startFirefox, Connection } = driver;
  const shown = { 'intl.locale.requested': LANGUAGES[lang].replace('_', '-'), 'extensions.ui.lastCategory': EXTENSIONS };
  const firefox = await startFirefox(port, shown);
  const connection = await Connection.open(`${firefox.address}/session`);
  try {
    await connection.send('session.new', { capabilities: {} });
    await prepare(connection);
    for (const [url, path, viewport] of pages) {
      const { context } = await connection.send('browsingContext.create', { type: 'tab' });
      await connection.send('browsingContext.setViewport', { context, viewport });
      await connection.send('browsingContext.navigate', { context, url, wait: 'none' });
      await pause(4000);
      const { data } = await connection.send('browsingContext.captureScreenshot', { context });
      writeFileSync(path, Buffer.from(data, 'base64'));
    }
  } finally {
    await connection.send('browser.close', {}).catch(() => undefined);
    connection.close();
    await firefox.close();
  }
}

/** What Firefox shows of an extension that a policy has installed, and of one that is loaded until it is closed. */
async function takeBothOfFirefox(folder, driver, lang) {
  const packed = Buffer.from(packageOf(firefoxFolder));
  const answer = (_, response) => response.writeHead(200, { 'content-type': 'application/x-xpinstall' }).end(packed);
  const site = await serveSite({ [OFFERED.replace('http://', '')]: answer });
  const { program, remove } = administered(policies());
  const chosen = process.env.FIREFOX_PATH;
  try {
    const at = { driver, lang, port: site.port };
    const loaded = [['about:debugging#/runtime/this-firefox', join(folder, `firefox-${lang}.png`), LOADED]];
    await takeFirefox(at, loaded, (connection) =>
      connection.send('webExtension.install', { extensionData: { type: 'path', path: firefoxFolder } }),
    );
    process.env.FIREFOX_PATH = program;
    const pages = [
      ['about:policies', join(folder, `firefox-policies-${lang}.png`), POLICIES],
      ['about:addons', join(folder, `firefox-addons-${lang}.png`), SIZE],
    ];
    await takeFirefox(at, pages);
    if (!site.asked.includes(OFFERED.replace('http://', ''))) throw new Error('the policy has installed nothing');
  } finally {
    if (chosen === undefined) delete process.env.FIREFOX_PATH;
    else process.env.FIREFOX_PATH = chosen;
    remove();
    await site.close();
  }
}

/** Takes them all into a folder, in both languages. */
export async function installPictures(folder) {
  const site = await serveSite();
  try {
    for (const lang of Object.keys(LANGUAGES)) await takeChromium(folder, lang, site.port);
  } finally {
    await site.close();
  }
  if (platform() !== 'linux' || !findFirefox()) return say('pictures of Firefox are taken on Linux alone');
  const server = await moduleServer();
  try {
    const { startFirefox } = await server.ssrLoadModule('/test/e2e/firefox/program.ts');
    const { Connection } = await server.ssrLoadModule('/test/e2e/firefox/bidi.ts');
    for (const lang of Object.keys(LANGUAGES)) await takeBothOfFirefox(folder, { startFirefox, Connection }, lang);
  } finally {
    await server.close();
  }
}
