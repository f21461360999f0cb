import { Popup } from '../../src/ui/popup';
import { startSurface } from '../../src/ui/start-surface';

void startSurface(Popup);
