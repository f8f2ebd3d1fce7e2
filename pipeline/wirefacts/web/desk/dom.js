// Elements from words. Whatever comes from a text goes in as text, never as markup.

/** The element with this id. */
export const byId = (id) => document.getElementById(id);

/** A new element. `given`: attributes; `on…` are listeners, `false` and `null` leave an attribute out. Strings become text. */
export function el(tag, given = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** Words of somebody's text on the line of ours, whatever way they read. */
export const words = (text) => el("bdi", {}, text);

/** Puts HTML that our server drew, and escaped, into `host`. */
export function place(host, html) {
  const drawn = document.createElement("template");
  drawn.innerHTML = html;
  host.replaceChildren(drawn.content);
}

const LONG = 6_000;
let said = 0;

/** Says it to whoever looks, and to screen readers; for a while. */
export function say(text) {
  byId("status").textContent = text;
  clearTimeout(said);
  if (text && !text.endsWith("…")) said = setTimeout(() => (byId("status").textContent = ""), LONG);
}

/** The values of a form by name, without empty ones. */
export function values(form) {
  const given = [...new FormData(form)].filter(([, value]) => typeof value === "string" && value.trim() !== "");
  return Object.fromEntries(given.map(([name, value]) => [name, sound(value)]));
}

/** `text` without halves of characters, which no server could read. */
export const sound = (text) => (text.toWellFormed ? text.toWellFormed() : text).replaceAll("\0", "\ufffd");

/** Asks for a download of `content`. */
export function download(name, content, type) {
  const address = URL.createObjectURL(new Blob([content], { type }));
  el("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Puts `text` on the clipboard; false where the browser does not let us. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
