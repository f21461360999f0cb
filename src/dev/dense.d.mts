type Files = readonly (readonly [name: string, bytes: Uint8Array])[];
export function densePacker(): (files: Files) => Promise<Buffer>;
