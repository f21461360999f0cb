/** Nothing runs, nothing is fetched, nothing is sent. */
export const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";
