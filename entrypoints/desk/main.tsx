import { DeskPage } from '../../src/ui/desk/desk-page';
import { startSurface } from '../../src/ui/start-surface';

void startSurface(DeskPage);
