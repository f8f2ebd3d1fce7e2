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

  /** Decides on a record; with `record` what it should have said. */
  decide(id, verdict, record = null) {
    this.#held[id] = record === null ? { verdict } : { verdict, record };
    save(this.#name, this.#held);
  }

  /** Takes a decision back. */
  undo(id) {
    delete this.#held[id];
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
