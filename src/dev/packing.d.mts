export function storeManifest(folder: string): Record<string, unknown>;
export function packageOf(folder: string): Uint8Array;
export function sourcesOf(root: string): Uint8Array;
export function pdfShare(folder: string): number;
