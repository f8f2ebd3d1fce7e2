// The texts that quotations are checked against: one list, shown in both views that check.
import { byId, el, sound } from "./dom.js";
import { load, save } from "./store.js";
import { terms } from "./terms.js";

const NAME = "sources";
const FIELDS = [
  ["headline", "Title", "text"],
  ["published", "Published", "date"],
  ["speaker", "Whose words it is, where it is a speech", "text"],
  ["uri", "Address", "url"],
];
let held = [];
let archive = false;
let isArchive = false;

/** Shows the list wherever there is a place for it. */
export async function begin() {
  held = load(NAME, []);
  if (!Array.isArray(held) || held.length === 0) held = [{}];
  draw();
  addEventListener("pagehide", () => save(NAME, held));
  archive = (await terms()).archive;
  if (archive) {
    isArchive = load("from-archive", false);
    draw();
  }
}

/** Searches the archive, or the texts of the list. */
export function fromArchive(wanted) {
  isArchive = wanted;
  save("from-archive", wanted);
  draw();
}

/** The sources that hold words, as the service takes them. */
export function sources() {
  if (archive && isArchive) return "archive";
  return held
    .map((source, index) => ({ ...source, id: source.id || `source ${index + 1}` }))
    .filter((source) => source.text?.trim())
    .map((source) => Object.fromEntries(Object.entries(source).filter(([, value]) => value)))
    .map((source, index, all) => ({ ...source, id: all.findIndex((s) => s.id === source.id) === index ? source.id : `${source.id} (${index + 1})` }));
}

/** All that sources say, one behind the other. */
export const textOf = (given) => (given === "archive" ? "" : given.map((source) => source.text).join(""));

/** Replaces the list by one source. */
export function only(source) {
  held = [{ ...source }];
  fromArchive(false);
  changed();
}

function changed() {
  save(NAME, held);
  draw();
}

function draw() {
  for (const host of document.querySelectorAll("[data-sources]")) {
    const view = host.dataset.sources;
    const lists = held.map((source, index) => fieldset(view, source, index));
    const more = el("button", { type: "button", onclick: () => addEmpty(view) }, "Add another source");
    const choice = archive ? [chooser(view)] : [];
    host.replaceChildren(...(archive && isArchive ? choice : [...lists, el("p", { class: "actions" }, more, ...choice)]));
  }
}

function chooser(view) {
  const box = el("input", { type: "checkbox", id: `${view}-archive`, checked: isArchive });
  box.addEventListener("change", () => {
    fromArchive(box.checked);
    byId(box.id).focus();
  });
  return el("label", { class: "file", for: box.id }, box, " Look in the archive");
}

function addEmpty(view) {
  held.push({});
  changed();
  byId(`${view}-text-${held.length - 1}`).focus();
}

function fieldset(view, source, index) {
  const numbered = held.length > 1 ? ` ${index + 1}` : "";
  const text = area(view, source, index);
  const rest = FIELDS.map(([name, label, type]) => field(view, source, index, name, label, type));
  const drop = el("button", { type: "button", class: "plain", onclick: () => remove(index, view) }, `Remove source${numbered}`);
  return el(
    "fieldset",
    { class: "source" },
    el("legend", {}, `What it is said to come from${numbered}`),
    el("label", { for: text.id, class: "unseen" }, `Text of the source${numbered}`),
    text,
    el("details", {}, el("summary", {}, "What is known of it"), el("div", { class: "row" }, rest)),
    held.length > 1 ? drop : null,
  );
}

function area(view, source, index) {
  const made = el("textarea", { id: `${view}-text-${index}`, rows: 7, dir: "auto" });
  made.value = source.text ?? "";
  made.addEventListener("input", () => keep(view, index, "text", made.value));
  return made;
}

function field(view, source, index, name, label, type) {
  const id = `${view}-${name}-${index}`;
  const made = el("input", { id, type, autocomplete: "off", dir: type === "text" ? "auto" : false });
  made.value = source[name] ?? "";
  made.addEventListener("input", () => keep(view, index, name, made.value));
  return el("div", {}, el("label", { for: id }, label), made);
}

let timer = 0;

/** Keeps what was written, and shows it in the other view too. */
function keep(view, index, name, value) {
  held[index][name] = sound(value);
  for (const host of document.querySelectorAll("[data-sources]")) {
    const twin = byId(`${host.dataset.sources}-${name}-${index}`);
    if (twin && host.dataset.sources !== view) twin.value = value;
  }
  clearTimeout(timer);
  timer = setTimeout(() => save(NAME, held), 400);
}

function remove(index, view) {
  held.splice(index, 1);
  changed();
  byId(`${view}-text-0`).focus();
}
