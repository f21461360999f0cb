import { Look } from './look';
import type { Eye } from './types';

export const eye: Eye = (places) => new Look(places);
