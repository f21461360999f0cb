export { findRepairGroups, findRepairs, type RepairGroup, type RepairInput } from './find';
export { tellStories } from './stories';
