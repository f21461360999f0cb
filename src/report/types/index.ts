export type * from './report';
export type * from './narrative';
