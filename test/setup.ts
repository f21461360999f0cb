/** Tests speak both languages, like the command line. */
import '../src/texts/both';
