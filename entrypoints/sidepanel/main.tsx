import { startSurface } from '../../src/ui/start-surface';
import { Panel } from '../../src/ui/panel/panel';

void startSurface(Panel);
