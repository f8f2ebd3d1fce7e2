// A draft with the verdict on each of its quotations in the margin.
import { ask, Refused } from "./api.js";
import { byId, el, place, values } from "./dom.js";
import { fill, fit, onSend } from "./forms.js";
import { only, sources, textOf } from "./sources.js";
import { liven } from "./verdicts.js";

const form = () => byId("draft-form");
const host = () => byId("draft-result");

export function begin() {
  onSend(form(), host(), check);
  host().addEventListener("click", opened);
}

/** Fills in the example and checks it. */
export function example(examples) {
  only(examples.source);
  fill(form(), examples.draft);
  form().requestSubmit();
}

async function check() {
  const given = sources();
  if (given.length === 0) throw new Refused("Paste a text that the draft's quotations come from.");
  const asked = { ...values(form()), sources: given };
  fit(asked.draft);
  fit(textOf(given));
  const { html, report } = await ask("/desk/draft", asked);
  place(host(), html);
  host().prepend(el("p", { class: "tally" }, tally(report.quotations)));
  liven(host());
  byId("draft-given").open = false;
  host().focus();
  return "Checked.";
}

/** How many quotations there are, and how many the house allows. */
function tally(quotations) {
  if (quotations.length === 0) return "The draft gives nobody words in quotation marks.";
  const allowed = quotations.filter(({ verdict }) => verdict.allowed).length;
  const counted = `${quotations.length} quotation${quotations.length === 1 ? "" : "s"}`;
  return `${counted}: ${allowed} as the house allows, ${quotations.length - allowed} to look at.`;
}

/** A quotation in the draft opens its verdict. */
function opened(event) {
  const link = event.target.closest("a.wf-quoted");
  const note = link && byId(link.getAttribute("href").slice(1));
  if (!note) return;
  event.preventDefault();
  note.open = true;
  note.querySelector("summary").focus();
  note.scrollIntoView({ block: "nearest" });
}

addEventListener("beforeprint", () => {
  for (const note of document.querySelectorAll("#draft-result details")) note.open = true;
});
