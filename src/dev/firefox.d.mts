export const firefoxFolder: string;
export function findFirefox(): string | null;
export function firefoxPlaces(): string[];
