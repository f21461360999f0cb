export { findRepairGroups, findRepairs } from './find';
export { tellStories } from './stories';
