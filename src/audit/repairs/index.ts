export { causeOf, gravest, isDecided, placesOf, type Cause } from './causes';
export { findRepairGroups, findRepairs } from './find';
export { tellStories } from './stories';
