export { evaluateClaim } from './claims';
export { evaluateContinuity, lineageOf } from './continuity';
export { evaluate } from './evaluate';
export { expandRelations, isTotalOfFigures, type Relation } from './expand';
