import { startSurface } from '../../src/ui/start-surface';
import { ViewerPage } from '../../src/viewer/viewer-page';

void startSurface(ViewerPage);
