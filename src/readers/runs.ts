import { Tokenizer, type Token } from 'parse5';

const [TAB, BLANK, AMPERSAND, HYPHEN, LESS] = [0x09, 0x20, 0x26, 0x2d, 0x3c];
const [DOUBLE_QUOTE, SINGLE_QUOTE] = [0x22, 0x27];

/** Half of a character beyond 16 bits: the tokenizer puts both together itself. */
const isHalf = (code: number): boolean => code >= 0xd800 && code < 0xe000;
/** Letters, digits and hyphens, as nearly all names have; capitals and other signs are left to the tokenizer. */
const isOfName = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === HYPHEN;

/**
 * The tokenizer of parse5, which takes what follows in the same state at once instead of character by character: most of a page is
 * attributes and text in which no sign means anything. Ends of lines, entities, characters of two halves and whatever
 * may end the state go the usual way, so that the tree is the same.
 */
export class RunTokenizer extends Tokenizer {
  protected override _stateData(cp: number): void {
    super._stateData(cp);
    this.takeText(cp);
  }

  protected override _stateRcdata(cp: number): void {
    super._stateRcdata(cp);
    this.takeText(cp);
  }

  protected override _stateRawtext(cp: number): void {
    super._stateRawtext(cp);
    this.takeText(cp);
  }

  protected override _stateScriptData(cp: number): void {
    super._stateScriptData(cp);
    this.takeText(cp);
  }

  protected override _stateAttributeValueDoubleQuoted(cp: number): void {
    super._stateAttributeValueDoubleQuoted(cp);
    this.takeValue(cp, DOUBLE_QUOTE);
  }

  protected override _stateAttributeValueSingleQuoted(cp: number): void {
    super._stateAttributeValueSingleQuoted(cp);
    this.takeValue(cp, SINGLE_QUOTE);
  }

  protected override _stateComment(cp: number): void {
    super._stateComment(cp);
    if (cp < BLANK || cp === HYPHEN || cp === LESS) return;
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    for (; end < html.length; end++) {
      const code = html.charCodeAt(end);
      if (code < BLANK || code === HYPHEN || code === LESS || isHalf(code)) break;
    }
    this.takeRun(end);
  }

  protected override _stateTagName(cp: number): void {
    if (isOfName(cp)) (this.currentToken as Token.TagToken).tagName += this.takeName();
    else super._stateTagName(cp);
  }

  protected override _stateAttributeName(cp: number): void {
    if (isOfName(cp)) this.currentAttr.name += this.takeName();
    else super._stateAttributeName(cp);
  }

  /** Text is given to the tree in pieces of blanks and pieces of anything else. */
  private takeText(cp: number): void {
    if (cp === BLANK || cp === TAB) return this.takeBlanks();
    if (cp <= BLANK || cp === LESS || cp === AMPERSAND) return;
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    for (; end < html.length; end++) {
      const code = html.charCodeAt(end);
      if (code <= BLANK || code === LESS || code === AMPERSAND || isHalf(code)) break;
    }
    this.takeRun(end);
  }

  private takeBlanks(): void {
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    for (; end < html.length; end++) {
      const code = html.charCodeAt(end);
      if (code !== BLANK && code !== TAB) break;
    }
    this.takeRun(end);
  }

  private takeValue(cp: number, quote: number): void {
    if (cp < BLANK || cp === quote || cp === AMPERSAND) return;
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    for (; end < html.length; end++) {
      const code = html.charCodeAt(end);
      if (code < BLANK || code === quote || code === AMPERSAND || isHalf(code)) break;
    }
    this.takeRun(end);
  }

  /** What lies behind the current character, as far as `end`, belongs to the run that it is in. */
  private takeRun(end: number): void {
    this.preprocessor.pos = end - 1;
    this.runEnd = end;
  }

  /** From the current character on. */
  private takeName(): string {
    const { html, pos } = this.preprocessor;
    let end = pos + 1;
    while (end < html.length && isOfName(html.charCodeAt(end))) end++;
    this.preprocessor.pos = end - 1;
    return html.slice(pos, end);
  }
}
