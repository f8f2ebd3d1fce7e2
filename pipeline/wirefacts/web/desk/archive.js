// The archive: search it by words, speaker, date; check against what was found.
import { ask } from "./api.js";
import { byId, el, say, values, words } from "./dom.js";
import { fill, onSend, run } from "./forms.js";
import { fillIn } from "./quote.js";
import { fromArchive } from "./sources.js";
import { terms } from "./terms.js";

/** Quotations that are shown at once. */
const MOST = 100;
const FIELDS = ["q", "speaker", "since", "until"];
const counted = (number, what) => `${number.toLocaleString("en")} ${what}${number === 1 ? "" : "s"}`;
const host = () => byId("archive-result");
let leave = null;

export function begin(go) {
  leave = go;
  onSend(byId("archive-form"), host(), () => search());
}

/** Says how much there is to search. */
export async function shown() {
  const { archive } = await terms();
  byId("archive-form").hidden = !archive;
  byId("archive-none").hidden = archive;
  if (!archive) return;
  try {
    const { documents, quotes, speakers, earliest, latest } = await ask("/v1/archive/stats");
    const days = earliest ? `, ${earliest} to ${latest}` : "";
    const said = `${counted(documents, "article")}, ${counted(quotes, "quotation")} by ${counted(speakers, "speaker")}${days}.`;
    byId("archive-size").textContent = documents ? said : "Nothing is kept yet. Find the facts of an article, and press “Keep in the archive”.";
    restore();
  } catch (problem) {
    say(problem.message);
  }
}

/** Searches as the address says, once; whoever writes meanwhile keeps the focus. */
function restore() {
  const asked = new URLSearchParams(location.search);
  if (!FIELDS.some((name) => asked.has(name)) || host().firstChild) return;
  const form = byId("archive-form");
  fill(form, Object.fromEntries(FIELDS.map((name) => [name, asked.get(name) ?? ""])));
  run(form.querySelector("[type=submit]"), host(), () => search({ again: true }));
}

async function search({ again = false } = {}) {
  history.replaceState(null, "", `?${new URLSearchParams({ view: "archive", ...values(byId("archive-form")) })}`);
  const { hits } = await ask(`/v1/archive/search?${new URLSearchParams({ ...values(byId("archive-form")), limit: String(MOST) })}`);
  const count = hits.length === MOST ? `The newest ${counted(MOST, "quotation")}` : counted(hits.length, "quotation");
  host().replaceChildren(el("h2", {}, hits.length ? count : "Nothing found"), el("ol", { class: "hits" }, hits.map(hit)));
  if (!again) host().focus();
  return `${count}.`;
}

function hit(found) {
  const about = [found.source, found.published, found.status === "usable" ? null : found.status].filter(Boolean).join(" · ");
  return el(
    "li",
    {},
    el("blockquote", { dir: "auto" }, found.text),
    el("p", {}, words(found.speaker), el("span", { class: "soft" }, " in ", words(found.headline ?? found.document), about ? ` · ${about}` : "")),
    el("button", { type: "button", class: "small", onclick: () => taken(found) }, "Check a quotation of this"),
  );
}

/** Goes to the view that checks, with these words and the archive as the source. */
function taken(found) {
  fillIn(found.text, found.speaker);
  fromArchive(true);
  leave("quote");
  byId("claim").focus();
}
