// What was decided on the records of one article; kept by the article's digest.
import { load, save } from "./store.js";

/** Decisions on the extraction of one article. */
export class Decisions {
  #name;
  #held;

  constructor(extraction) {
    this.extraction = extraction;
    this.#name = `corrections.${extraction.document.sha256}`;
    const kept = load(this.#name, {});
    this.#held = kept && typeof kept === "object" ? kept : {};
  }

  /** Every record as it stands: those of the extraction, then those that were added, or corrected under an id of old. */
  records() {
    const known = new Set(this.extraction.records.map((record) => record.id));
    const own = this.extraction.records.map((record) => this.#held[record.id]?.record ?? record);
    const others = Object.entries(this.#held).filter(([id, decision]) => !known.has(id) && decision.record);
    return [...own, ...others.map(([, decision]) => decision.record)];
  }

  /** "accepted", "rejected", "corrected", "added", or null. */
  verdict(id) {
    return this.#held[id]?.verdict ?? null;
  }

  /** What a person made of a record, or added; kept too where it is rejected later. Null where there is none. */
  made(id) {
    return this.#held[id]?.record ?? null;
  }

  /** Decides on a record; with `record` what it should have said. */
  decide(id, verdict, record = this.made(id)) {
    this.#changed((held) => (held[id] = record === null ? { verdict } : { verdict, record }));
  }

  /** Accepts a record: as it was found, or as a person made it. */
  accept(id) {
    const isFound = this.extraction.records.some((record) => record.id === id);
    this.decide(id, this.made(id) === null ? "accepted" : isFound ? "corrected" : "added");
  }

  /** Takes a decision back. */
  undo(id) {
    this.#changed((held) => delete held[id]);
  }

  /** Changes one decision, and leaves alone what another tab of this browser decided meanwhile. */
  #changed(change) {
    this.#held = { ...this.#held, ...load(this.#name, {}) };
    change(this.#held);
    save(this.#name, this.#held);
  }

  /** An id that no record has. */
  fresh() {
    let number = 1;
    while (this.#held[`added-${number}`]) number += 1;
    return `added-${number}`;
  }

  /** The decisions as the service takes them. */
  listed() {
    return Object.entries(this.#held).map(([id, { verdict, record }]) => ({ id, verdict, record: record ?? null }));
  }
}
