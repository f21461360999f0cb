/** The database of browsers, in memory. */
import 'fake-indexeddb/auto';
import { afterAll, vi } from 'vitest';
/** Tests speak both languages, like the command line. */
import '../src/texts/both';

/** Without a browser the background has its work done at once. */
vi.mock('../src/background/room/place', () => import('./background/room-here'));

/** What a surface brings behind what is looked at first has come before its file of tests ends. */
afterAll(() => vi.dynamicImportSettled());
