// A quotation beside its source, word by word.
import { ask, Refused } from "./api.js";
import { byId, place, values } from "./dom.js";
import { fill, fit, onSend } from "./forms.js";
import { begin as beginSources, only, sources, textOf } from "./sources.js";
import { liven } from "./verdicts.js";

const form = () => byId("quote-form");
const host = () => byId("quote-result");

export function begin() {
  beginSources();
  onSend(form(), host(), check);
}

/** Fills in the example and checks it. */
export function example(examples) {
  only(examples.source);
  fill(form(), examples.quote);
  form().requestSubmit();
}

/** Fills in a quotation that stands elsewhere. */
export function fillIn(claim, speaker) {
  fill(form(), { claim, speaker: speaker ?? "", date: "" });
}

async function check() {
  const given = sources();
  if (given.length === 0) throw new Refused("Paste the text that the quotation is said to come from.");
  fit(textOf(given));
  const { html } = await ask("/desk/quote", { ...values(form()), sources: given });
  place(host(), html);
  liven(host());
  host().focus();
  return "Checked.";
}
