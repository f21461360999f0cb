import { Welcome } from '../../src/ui/welcome';
import { startSurface } from '../../src/ui/start-surface';

void startSurface(Welcome);
