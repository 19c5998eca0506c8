package dev.winnow.boilerplate.learned;

/**
 * Raw counts over the characters of one line, see {@link LineScan}.
 *
 * @param chars UTF-16 units
 * @param letters letters of any script
 * @param upper upper-case letters
 * @param digits decimal digits
 * @param marks everything that is neither letter, digit nor space
 * @param capitalised words that begin with an upper-case letter
 * @param starts words, as runs of letters and digits
 * @param brief words of up to three letters
 * @param commas commas of any script
 * @param ends marks that end sentences, followed by a space or the line's end
 * @param separators marks that part the entries of a menu, such as a vertical bar
 * @param quotes quotation marks
 * @param first class of the first character: 0 lower case, 1 upper case, 2 digit, 3 bullet, 4 quote or bracket, 5 other letter,
 *     6 anything else
 * @param last class of the last character: 0 letter, 1 digit, 2 full stop, 3 question or exclamation mark, 4 colon,
 *     5 ellipsis, 6 comma, 7 quote or bracket, 8 anything else
 * @param address true if it holds the parts of an address of the web or of mail
 */
record LineMarks(
        int chars,
        int letters,
        int upper,
        int digits,
        int marks,
        int capitalised,
        int starts,
        int brief,
        int commas,
        int ends,
        int separators,
        int quotes,
        int first,
        int last,
        boolean address) {}
