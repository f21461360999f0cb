export { readNarrative } from './narrative';
