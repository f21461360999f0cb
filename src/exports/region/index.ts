export type { Remark } from './types';
export { regionPage } from './page';
export { remarksOn } from './remarks';
