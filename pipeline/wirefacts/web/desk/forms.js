// Forms whose words survive a reload, and which send themselves to the service one at a time.
import { Refused } from "./api.js";
import { byId, el, say } from "./dom.js";
import { load, save } from "./store.js";
import { terms } from "./terms.js";

const KEPT = ["quote-form", "draft-form", "article-form", "archive-form"];
const WAIT = 400;

/** Characters of a text that the page could not bear, whatever the service takes. */
const LONGEST = 1_000_000;
let most = LONGEST;

/** Keeps texts out that no field can show in reasonable time, or that the service does not take. */
export function guardPastes() {
  terms().then(({ max_characters }) => (most = Math.min(LONGEST, max_characters)));
  for (const [type, held] of [["paste", "clipboardData"], ["drop", "dataTransfer"]]) {
    addEventListener(type, (event) => {
      const long = tooLong(event[held]?.getData("text") ?? "");
      if (!long) return;
      event.preventDefault();
      say(long);
    });
  }
}

/** Says that a text is too long, or nothing where it is not. */
export function tooLong(text) {
  if (text.length <= most) return "";
  const length = counted(text);
  return length > most ? `That is ${length.toLocaleString("en")} characters; ${most.toLocaleString("en")} can be read at once. Take a part of it.` : "";
}

/** Throws Refused where a text is too long to be sent. */
export function fit(text) {
  const long = tooLong(text);
  if (long) throw new Refused(long);
}

/** Code points of a text, as the service counts them. */
function counted(text) {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

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
