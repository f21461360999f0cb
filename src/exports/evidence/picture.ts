declare const pictureBrand: unique symbol;

/** A picture that stands in the file itself. */
export type Picture = string & { readonly [pictureBrand]: true };

/** A picture as browsers take one of a tab. */
const PICTURE = /^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Longer ones are left out, in characters. */
const LONGEST = 12_000_000;

/** A picture by its address; null where that is anything but a picture with its own content. */
export const pictureOf = (address: string): Picture | null =>
  address.length <= LONGEST && PICTURE.test(address) ? (address as Picture) : null;
