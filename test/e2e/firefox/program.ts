import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, firefoxPlaces } from '../../../src/dev/firefox.mjs';

export type Prefs = Readonly<Record<string, string | number | boolean>>;

/** A Firefox that runs in a profile of its own. */
export interface Program {
  /** Where it takes WebDriver BiDi. */
  readonly address: string;
  /** Ends it, at once when it does not go by itself, and removes its profile. */
  close(): Promise<void>;
}

/** Firefox says within seconds where it listens, and ends within seconds; in ms. */
const PATIENCE = { start: 30_000, end: 10_000 };
const ATTEMPTS = 3;

/** Every request goes to the site of the tests: nothing is asked for on any network. */
const proxied = (port: number): Prefs => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.trr.mode': 5,
  'network.dns.disablePrefetch': true,
  'dom.security.https_first': false,
});

/** What Firefox asks for, shows or sends by itself. The remote agent silences the rest. */
const quiet: Prefs = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'datareporting.healthreport.uploadEnabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  // A question of the browser takes no answer in its first half second, for it may cover what was clicked.
  'security.notification_enable_delay': 0,
  'media.gmp-manager.updateEnabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'termsofuse.bypassNotification': true,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
  // The manifest is the page from which the rig sends messages; a viewer in its place has no extension behind it.
  'devtools.jsonview.enabled': false,
};

const pause = (ms: number): Promise<'late'> =>
  new Promise((done) => {
    setTimeout(() => done('late'), ms).unref();
  });

/** The address that Firefox names on its standard error. */
function listening(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((found, failed) => {
    const fail = (why: string): void => failed(new Error(`Firefox ${why}; it said: ${said.slice(-2000)}`));
    const timer = setTimeout(() => fail('does not say where it listens'), PATIENCE.start);
    child.once('error', failed);
    child.once('exit', (code) => fail(`ended with ${code}`));
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString('utf8');
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      found(address);
    });
  });
}

/** The home is the profile's, too: nothing is left in the user's own, which need not even be theirs. */
const surroundings = (profile: string): NodeJS.ProcessEnv => ({
  ...process.env,
  MOZ_HEADLESS_WIDTH: '1280',
  MOZ_HEADLESS_HEIGHT: '900',
  MOZ_CRASHREPORTER_DISABLE: '1',
  // Else a release does not let its settings server be named.
  MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
  ...(platform() === 'linux' && { HOME: profile, XDG_CACHE_HOME: profile, XDG_CONFIG_HOME: profile }),
});

async function startOnce(program: string, prefs: Prefs): Promise<Program> {
  const profile = mkdtempSync(join(tmpdir(), 'gouji-firefox-'));
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`);
  writeFileSync(join(profile, 'user.js'), lines.join(''));
  // Without access to the system, pages of extensions cannot be driven.
  const options = ['--headless', '--no-remote', '--profile', profile, '--remote-allow-system-access'];
  const child = spawn(program, [...options, '--remote-debugging-port', '0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: surroundings(profile),
  });
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done());
    child.once('error', () => done());
  });
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  const close = async (): Promise<void> => {
    if ((await Promise.race([ended, pause(PATIENCE.end)])) === 'late') kill();
    await ended;
    process.off('exit', kill);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  };
  try {
    return { address: await listening(child), close };
  } catch (error) {
    kill();
    await close();
    throw error;
  }
}

/**
 * Starts Firefox; every address leads to the server at `port` on this machine, which gets requests as a proxy does. Tries
 * again when it does not start. Throws when there is none.
 */
export async function startFirefox(port: number, prefs: Prefs = {}): Promise<Program> {
  const program = findFirefox();
  if (!program) throw new Error(`no Firefox found; looked for ${firefoxPlaces().join(', ')}`);
  for (let attempt = 1; ; attempt++) {
    try {
      return await startOnce(program, { ...quiet, ...proxied(port), ...prefs });
    } catch (error) {
      if (attempt === ATTEMPTS) throw error;
    }
  }
}
