/** Where the desk begins with a column; it asks for nothing before the reader says so. */
export const deskFor = (address: string): string => `/desk.html#from=${encodeURIComponent(address)}`;
