export type * from './report';
export type * from './narrative';
export type * from './reasons';
