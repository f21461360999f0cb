// Nothing is done here. That a script of the extension runs before the page has said anything lets the browser make the
// extension's world in the page at once, with `chrome` and `browser` in it. Made later, it would be without them wherever a
// frame or an element of the page bears such a name.
