// Records count code points, JavaScript counts UTF-16 units: an emoji is one there and two here.

/** Turns offsets in `text` from one count into the other. */
export class Offsets {
  #wide = [];

  constructor(text) {
    for (let unit = 0, point = 0; unit < text.length; unit += 1, point += 1) {
      const code = text.charCodeAt(unit);
      if (code < 0xd800 || code > 0xdbff) continue;
      const next = text.charCodeAt(unit + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        this.#wide.push(point);
        unit += 1;
      }
    }
  }

  /** UTF-16 units before code point `point`. */
  units(point) {
    return point + this.#before((index) => this.#wide[index] < point);
  }

  /** Code points before UTF-16 unit `unit`; within a pair, its own too. */
  points(unit) {
    return unit - this.#before((index) => this.#wide[index] + index + 1 < unit);
  }

  /** How many of the wide characters come first, for which `isFirst(index)` holds. */
  #before(isFirst) {
    let low = 0;
    let high = this.#wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isFirst(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
