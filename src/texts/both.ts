import { englishPack } from './en/pack';
import { installEnglish } from './english';

/** The texts with English at hand from the start: for the command line, the tests and whatever is generated. */
installEnglish(englishPack);

export * from './index';
