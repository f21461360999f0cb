import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The script of in-page.ts, to be put into a page of the extension. */
export async function archiveInPage(): Promise<string> {
  const entry = fileURLToPath(new URL('in-page.ts', import.meta.url));
  const made = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'archiveInPage' } },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}
