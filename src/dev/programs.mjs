// Where browsers are looked for: an environment variable, the PATH, and the usual places of the system.
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';

function windowsPlaces(programs) {
  const roots = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter(Boolean);
  return programs.flatMap((program) => roots.map((root) => `${root}\\${program}`));
}

/**
 * Everything that is tried, best first: `name` as said to people, `path` as tried.
 * `variable` names a program of the reader's own, `commands` stand on the PATH, `mac` below /Applications, `windows` below
 * the folders of programs.
 */
function candidates({ variable, commands, mac, windows }) {
  const own = process.env[variable];
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.map((name) => ({ name, path: folders.map((folder) => join(folder, name)).find(existsSync) }));
  const system = platform();
  const apps = mac.map((program) => `/Applications/${program}`);
  const fixed = system === 'darwin' ? apps : system === 'win32' ? windowsPlaces(windows) : [];
  return [
    { name: own ? `${variable}=${own}` : `${variable} (not set)`, path: own },
    ...onPath.map(({ name, path }) => ({ name: `${name} on PATH`, path })),
    ...fixed.map((path) => ({ name: path, path })),
  ];
}

/** The first program that is there, or null. */
export function findProgram(wanted) {
  return candidates(wanted).find(({ path }) => path && existsSync(path))?.path ?? null;
}

/** Everything that `findProgram` looked for, for the message that it was not there. */
export function placesOf(wanted) {
  return candidates(wanted).map(({ name }) => name);
}
