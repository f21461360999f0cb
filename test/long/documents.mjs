// Makes reports as PDF, docx and xlsx by our own writers, a browser and LibreOffice (where it is installed), and tells by producer how many
// cells are read, worst first; fails below the targets. [--count N] [--seed N] [--only NAME] [--notes N] [--dump DIR]
import { runMain } from '../../src/dev/module-server.mjs';

await runMain('/test/documents/main.ts');
