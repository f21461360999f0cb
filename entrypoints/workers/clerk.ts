import { serve } from '../../src/clerk/serve';
import type { Desk } from '../../src/hand/serve';

// Runs in workers of pages of the extension.
serve(globalThis as unknown as Desk);
