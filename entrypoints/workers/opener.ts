import { serve, type Desk } from '../../src/viewer/open';

// Runs in workers of the viewer.
serve(globalThis as unknown as Desk);
