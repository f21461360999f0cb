type Files = readonly (readonly [name: string, bytes: Uint8Array])[];
export function storeManifest(folder: string): Record<string, unknown>;
export function filesOf(folder: string): Files;
export function packageOf(folder: string): Uint8Array;
export function isForPdf(name: string): boolean;
export function sourcesOf(root: string): Uint8Array;
export function pdfShare(folder: string): number;
