import { OptionsPage } from '../../src/ui/options/options-page';
import { startSurface } from '../../src/ui/start-surface';

void startSurface(OptionsPage);
