import { DraftPage } from '../../src/ui/draft/draft-page';
import { startSurface } from '../../src/ui/start-surface';

void startSurface(DraftPage);
