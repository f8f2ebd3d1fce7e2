// An article with its facts on the text: read it, correct it, take it along.
import { ask } from "./api.js";
import * as correct from "./correct.js";
import { csv } from "./csv.js";
import { byId, download, place, say, sound, values } from "./dom.js";
import { fill, fit, onSend, run, tooLong } from "./forms.js";
import { load, save } from "./store.js";
import { terms } from "./terms.js";

const form = () => byId("article-form");
const host = () => byId("article-result");
const trouble = () => byId("article-trouble");
/** Characters of a name that is made of first words. */
const LONGEST_NAME = 60;
/** The article that is shown, and the one that is asked about. */
let held = null;
let asked = null;

export function begin() {
  onSend(form(), trouble(), () => find(values(form())));
  for (const button of document.querySelectorAll("[data-mode]")) {
    button.addEventListener("click", () => mode(button.dataset.mode));
  }
  for (const button of document.querySelectorAll("[data-download]")) {
    button.addEventListener("click", () => run(button, trouble(), () => taken(button.dataset.download)));
  }
  byId("article-file").addEventListener("change", opened);
  terms().then(({ archive }) => (byId("keep-article").hidden = !archive));
  byId("keep-article").addEventListener("click", (event) => run(event.target, trouble(), filed));
}

/** Shows again what was found before the page was loaded anew. */
export async function shown() {
  const before = held === null && asked === null ? load("article") : null;
  if (before === null) return;
  try {
    await find(before, { again: true });
  } catch (problem) {
    say(problem.message);
  }
}

/** Fills in the example and finds its facts. */
export function example(examples) {
  fill(form(), examples.article);
  form().requestSubmit();
}

async function find(given, { again = false } = {}) {
  fit(given.text);
  asked = given;
  let isLast = false;
  const { extraction, html } = await ask("/desk/article", named(given)).finally(() => {
    isLast = asked === given;
    if (isLast) asked = null;
  });
  if (!isLast) return ""; // another was asked about meanwhile
  held = { article: given, extraction };
  save("article", given);
  host().hidden = false;
  trouble().replaceChildren();
  byId("article-given").open = false;
  place(byId("article-page"), html);
  correct.open(given, extraction);
  mode(again ? load("mode", "read") : "read");
  if (!again) host().focus();
  const count = extraction.records.length;
  return `${count} fact${count === 1 ? "" : "s"}.`;
}

function mode(wanted) {
  save("mode", wanted);
  for (const button of document.querySelectorAll("[data-mode]")) {
    button.setAttribute("aria-pressed", String(button.dataset.mode === wanted));
  }
  byId("article-page").hidden = wanted !== "read";
  byId("correct").hidden = wanted !== "correct";
}

async function taken(form) {
  const file = `${name()}.${form}`;
  if (form === "json") download(file, `${JSON.stringify(held.extraction, null, 1)}\n`, "application/json");
  else if (form === "csv") download(file, csv(held.extraction), "text/csv;charset=utf-8");
  else download(file, (await ask("/desk/page", named(held.article))).html, "text/html");
  return `${file} is there.`;
}

async function filed() {
  const { document } = held.extraction;
  const { standing } = await ask("/v1/archive", { ...held.article, id: held.article.uri ?? `${name()}-${document.sha256.slice(0, 8)}` });
  return { new: "Kept in the archive.", changed: "Kept; it takes the place of an older version." }[standing] ?? "It was there already.";
}

/** The article, called by its first words where it has no headline. */
function named(article) {
  const line = article.text.trim().replace(/\s+/gu, " ");
  const id = line.length > LONGEST_NAME ? `${sound(line.slice(0, LONGEST_NAME)).replace(/\s\S*$/u, "")} …` : line;
  return { id, ...article };
}

/** A name for files. */
const name = () => (held.extraction.document.headline ?? held.extraction.document.id).replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60) || "article";

async function opened(event) {
  const [file] = event.target.files;
  if (!file) return;
  const text = await file.text();
  const long = tooLong(text);
  if (long) {
    say(long);
    return;
  }
  fill(form(), { text });
  byId("article-text").focus();
}
