// The article's text with the words of one record marked; what is selected in it.
import { el } from "./dom.js";
import { Offsets } from "./offsets.js";

/** A text in an element. Offsets are code points. */
export class Page {
  constructor(text) {
    this.text = text;
    this.offsets = new Offsets(text);
    this.node = el("div", { class: "wf-text page", dir: "auto", tabindex: "0", role: "region", "aria-label": "Text of the article" });
    this.node.textContent = text;
  }

  /** The characters from code point `start` to `end`. */
  slice(start, end) {
    return this.text.slice(this.offsets.units(start), this.offsets.units(end));
  }

  /** A span of a record. */
  span(start, end) {
    return { start, end, text: this.slice(start, end) };
  }

  /** Marks spans, and brings the first into view. */
  mark(spans) {
    const pieces = [];
    let at = 0;
    for (const span of [...spans].sort((one, other) => one.start - other.start)) {
      const start = Math.max(at, this.offsets.units(span.start));
      const end = this.offsets.units(span.end);
      if (end <= start) continue;
      pieces.push(this.text.slice(at, start), el("mark", {}, this.text.slice(start, end)));
      at = end;
    }
    this.node.replaceChildren(...pieces, this.text.slice(at));
    const mark = this.node.querySelector("mark");
    if (mark && this.node.scrollHeight > this.node.clientHeight) {
      this.node.scrollTop += mark.getBoundingClientRect().top - this.node.getBoundingClientRect().top - 80;
    }
  }

  /** The span that is selected, without white space at its ends; null where none is. */
  selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed || !this.node.contains(selection.anchorNode)) return null;
    const range = selection.getRangeAt(0);
    if (!this.node.contains(range.endContainer)) return null;
    const before = document.createRange();
    before.setStart(this.node, 0);
    before.setEnd(range.startContainer, range.startOffset);
    let start = before.toString().length;
    let end = start + range.toString().length;
    while (end > start && /\s/.test(this.text[end - 1])) end -= 1;
    while (start < end && /\s/.test(this.text[start])) start += 1;
    return end > start ? this.span(this.offsets.points(start), this.offsets.points(end)) : null;
  }

  /** The next place with these words behind code point `after`, else the first in the text; null where there is none. */
  find(words, after) {
    if (words === "") return null;
    const sought = new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+"), "giu");
    sought.lastIndex = this.offsets.units(after);
    const found = sought.exec(this.text) ?? sought.exec(this.text);
    return found && this.span(this.offsets.points(found.index), this.offsets.points(found.index + found[0].length));
  }

  /** The first word of the text. */
  first() {
    return this.find(this.text.trim().split(/\s/)[0], 0);
  }

  /** `at` moved by a word, back (-1) or on (1). A start stands before a word, an end behind one. */
  step(at, way, isStart) {
    const words = /[^\s]+/gu;
    const places = [];
    const low = Math.max(0, this.offsets.units(at) - 300);
    const near = this.text.slice(low, this.offsets.units(at) + 300);
    for (const found of near.matchAll(words)) places.push(low + found.index + (isStart ? 0 : found[0].length));
    const here = this.offsets.units(at);
    const next = way < 0 ? places.filter((place) => place < here).at(-1) : places.find((place) => place > here);
    return next === undefined ? at : this.offsets.points(next);
  }
}
