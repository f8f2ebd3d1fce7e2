// The frame: which view is shown, keys, what is kept.
import { forgetToken } from "./api.js";
import * as archive from "./archive.js";
import * as article from "./article.js";
import { byId } from "./dom.js";
import * as draft from "./draft.js";
import { examples } from "./examples.js";
import { guardPastes, keepForms } from "./forms.js";
import * as quote from "./quote.js";
import { forget, isAtRisk, load, onTrouble, save } from "./store.js";

const VIEWS = ["quote", "draft", "article", "archive"];
const views = { quote, draft, article, archive };

/** The view that the address names. */
function named() {
  const view = new URLSearchParams(location.search).get("view");
  return VIEWS.includes(view) ? view : "quote";
}

/** Shows the view that the address names. */
function show() {
  const view = named();
  for (const each of VIEWS) byId(each).hidden = each !== view;
  for (const link of document.querySelectorAll("nav [data-view]")) {
    if (link.dataset.view === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = `${view[0].toUpperCase()}${view.slice(1)} · wirefacts`;
  views[view].shown?.();
}

/** Goes to a view as a link would, without loading the page again. */
export function go(view) {
  if (view !== named()) history.pushState(null, "", `?view=${view}`);
  show();
  byId("main").focus({ preventScroll: true });
  scrollTo(0, 0);
}

function onClick(event) {
  const link = event.target.closest("a[data-view]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    go(link.dataset.view);
  }
}

const isField = (node) => node.closest("input, textarea, select, [contenteditable]") !== null;

function onKey(event) {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.target.closest("form:not([method=dialog])")?.requestSubmit();
    return;
  }
  const busy = event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]");
  if (busy || isField(event.target) || !byId("single-keys").checked) return;
  if (event.key >= "1" && event.key <= String(VIEWS.length)) go(VIEWS[Number(event.key) - 1]);
  else if (event.key === "?") byId("help").showModal();
  else if (event.key === "/") byId(named()).querySelector("textarea, input")?.focus();
  else return;
  event.preventDefault();
}

function help() {
  const keys = byId("single-keys");
  keys.checked = load("keys", true);
  keys.addEventListener("change", () => save("keys", keys.checked));
  byId("open-help").addEventListener("click", () => byId("help").showModal());
  byId("forget").addEventListener("click", () => {
    forget();
    forgetToken();
    location.reload();
  });
}

function warn(message) {
  byId("notice").hidden = message === null;
  byId("notice").textContent = message ?? "";
}

onTrouble(warn);
help();
keepForms();
guardPastes();
for (const view of Object.values(views)) view.begin(go);
for (const button of document.querySelectorAll("[data-example]")) {
  button.addEventListener("click", () => views[button.dataset.example].example(examples));
}
addEventListener("popstate", show);
addEventListener("click", onClick);
addEventListener("keydown", onKey);
addEventListener("beforeunload", (event) => {
  if (isAtRisk()) event.preventDefault();
});
show();
document.documentElement.dataset.ready = "yes";
