import { serve, type Desk } from '../../src/hand/serve';

// Runs in workers of the browser.
serve(globalThis as unknown as Desk);
