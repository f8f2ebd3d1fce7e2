// Forms whose words survive a reload, and which send themselves to the service one at a time.
import { byId, el, say } from "./dom.js";
import { load, save } from "./store.js";

const KEPT = ["quote-form", "draft-form", "article-form", "archive-form"];
const WAIT = 400;

/** Characters of a paste that the page could not bear; the service takes fewer. */
const LONGEST = 1_000_000;

/** Keeps texts out that no field can show in reasonable time. */
export function guardPastes() {
  addEventListener("paste", (event) => {
    const length = event.clipboardData?.getData("text").length ?? 0;
    if (length <= LONGEST) return;
    event.preventDefault();
    say(tooLong(length));
  });
}

/** Says that a text is too long, or nothing where it is not. */
export const tooLong = (length) =>
  length > LONGEST ? `That is ${length.toLocaleString("en")} characters; an article has at most a million here.` : "";

/** Fills forms with what was kept, and keeps what is written. */
export function keepForms() {
  for (const id of KEPT) {
    const form = byId(id);
    fill(form, load(id, {}));
    let timer = 0;
    const keep = () => save(id, written(form));
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(keep, WAIT);
    });
    addEventListener("pagehide", keep);
  }
}

const fields = (form) => [...form.elements].filter((field) => field.name && field.type !== "file");
const written = (form) => Object.fromEntries(fields(form).map((field) => [field.name, field.value]));

/** Writes values into a form's fields by their names, and keeps them. */
export function fill(form, given) {
  for (const field of fields(form)) {
    if (typeof given[field.name] === "string") field.value = given[field.name];
  }
  if (KEPT.includes(form.id)) save(form.id, written(form));
}

/** Runs `work` when the form is sent: its button waits, `host` says what went wrong. */
export function onSend(form, host, work) {
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    await run(form.querySelector("[type=submit]"), host, work);
  });
}

/** Runs `work` once while its button waits; what it throws is told in `host`. */
export async function run(button, host, work) {
  if (button.getAttribute("aria-disabled") === "true") return;
  button.setAttribute("aria-disabled", "true");
  say("Working …");
  try {
    say((await work()) ?? "");
  } catch (problem) {
    host.hidden = false;
    host.replaceChildren(el("p", { class: "problem", role: "alert" }, problem.message));
    say("");
  } finally {
    button.removeAttribute("aria-disabled");
  }
}
