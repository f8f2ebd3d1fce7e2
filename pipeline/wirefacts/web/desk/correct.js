// Correction: a list of facts to accept, reject or correct, with keys; and what was decided as a file.
import { ask } from "./api.js";
import { corrector } from "./corrector.js";
import { Decisions } from "./decisions.js";
import { byId, download, el, say, words } from "./dom.js";
import { exporter } from "./exporter.js";
import { Page } from "./page.js";
import { spans, tell } from "./tell.js";

const SIGNS = { accepted: "✓ accepted", rejected: "✕ rejected", corrected: "✎ corrected", added: "＋ added" };
const KEYS = { a: "accept", x: "reject", c: "correct", u: "undo", n: "add" };
const NAMES = { add: "add a missed fact" };
let desk = null;

/** Opens an article for correction. */
export function open(article, extraction) {
  desk = new Desk(article, extraction);
  byId("correct").replaceChildren(...desk.nodes);
}

class Desk {
  constructor(article, extraction) {
    this.article = article;
    this.extraction = extraction;
    this.decisions = new Decisions(extraction);
    this.page = new Page(article.text);
    this.at = 0;
    this.list = el("ol", { class: "queue", "aria-label": "Facts" });
    this.list.addEventListener("keydown", (event) => this.pressed(event));
    this.place = el("div");
    this.tally = el("p", { class: "soft" });
    const tools = el(
      "div",
      { role: "group", class: "tools", "aria-label": "Decide on the chosen fact" },
      ...Object.entries(KEYS).map(([key, name]) =>
        el("button", { type: "button", "aria-keyshortcuts": key, onclick: () => this.do(name) }, NAMES[name] ?? name, " ", el("kbd", {}, key)),
      ),
    );
    const side = el("div", { class: "deciding" }, tools, this.tally, this.place, this.list, exporter((terms) => this.export(terms)));
    this.nodes = [el("div", { class: "correcting" }, this.page.node, side)];
    this.draw();
  }

  get record() {
    return this.records[this.at];
  }

  draw() {
    this.records = this.decisions.records();
    this.at = Math.max(0, Math.min(this.at, this.records.length - 1));
    this.list.replaceChildren(...this.records.map((record, index) => this.item(record, index)));
    this.count();
    if (this.record) this.page.mark(spans(this.record));
  }

  /** Draws the chosen fact anew; all where there are more or fewer now. */
  redraw() {
    const before = this.records.length;
    this.records = this.decisions.records();
    if (this.records.length !== before) {
      this.draw();
      return;
    }
    this.list.children[this.at].replaceWith(this.item(this.record, this.at));
    this.count();
  }

  count() {
    const done = this.records.filter((record) => this.decisions.verdict(record.id)).length;
    this.tally.textContent = `${done} of ${this.records.length} decided`;
  }

  item(record, index) {
    const verdict = this.decisions.verdict(record.id);
    const chosen = index === this.at;
    const button = el(
      "button",
      { type: "button", tabindex: chosen ? "0" : "-1", "aria-current": chosen ? "true" : false, onclick: () => this.choose(index) },
      el("span", { class: "kind" }, record.type.replaceAll("_", " ")),
      " ",
      words(tell(record)),
      verdict ? el("span", { class: `verdict ${verdict}` }, ` ${SIGNS[verdict]}`) : null,
    );
    return el("li", {}, button);
  }

  choose(index, { focus = true } = {}) {
    this.at = Math.max(0, Math.min(index, this.records.length - 1));
    this.leave();
    for (const [number, button] of [...this.list.querySelectorAll("button")].entries()) {
      button.tabIndex = number === this.at ? 0 : -1;
      button.toggleAttribute("aria-current", false);
      if (number === this.at) button.setAttribute("aria-current", "true");
    }
    if (this.record) this.page.mark(spans(this.record));
    if (focus) this.list.querySelectorAll("button")[this.at]?.focus();
  }

  pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const moves = { ArrowDown: this.at + 1, ArrowUp: this.at - 1, Home: 0, End: this.records.length - 1 };
    if (event.key in moves) this.choose(moves[event.key]);
    else if (event.key in KEYS && byId("single-keys").checked) this.do(KEYS[event.key]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  do(name) {
    if (name === "add") {
      this.add();
      return;
    }
    if (!this.record) return;
    if (name === "correct") {
      this.correct(this.record, "corrected");
      return;
    }
    const id = this.record.id;
    if (name === "undo") this.decisions.undo(id);
    else if (name === "accept") this.decisions.accept(id);
    else this.decisions.decide(id, "rejected");
    say({ accept: "Accepted.", reject: "Rejected.", undo: "Taken back." }[name]);
    const next = name === "undo" ? this.at : this.at + 1;
    this.redraw();
    this.choose(next);
  }

  correct(record, verdict) {
    const keep = (corrected) => {
      const isAdded = verdict === "added" || this.decisions.verdict(record.id) === "added";
      this.decisions.decide(record.id, isAdded ? "added" : verdict, corrected);
      this.leave();
      this.draw();
      this.choose(this.records.findIndex((each) => each.id === record.id));
      say("Kept.");
    };
    const leave = () => this.choose(this.at);
    const known = { entities: this.extraction.entities, dates: this.records.filter((each) => each.type === "date") };
    this.place.replaceChildren(corrector(record, this.page, known, keep, leave));
    this.place.querySelector("select").focus();
  }

  /** A fact that was missed: from the words that are selected, else from the words of the chosen fact on. */
  add() {
    const selected = this.page.selected();
    const span = selected ?? (this.record ? spans(this.record)[0] : this.page.first());
    const common = { evidence: [span], content: [span], attribution: null, factuality: "asserted", when: null, where: null };
    this.correct({ ...common, id: this.decisions.fresh(), type: "quote", quote_kind: "direct", confidence: 1 }, "added");
    if (selected === null) this.place.querySelector(".find").focus();
  }

  leave() {
    this.place.replaceChildren();
  }

  async export(terms) {
    const asked = { text: this.article.text, extraction: this.extraction, decisions: this.decisions.listed(), ...terms };
    const file = await ask("/desk/corrections", asked);
    download(file.name, file.content, file.media_type);
    return file;
  }
}
