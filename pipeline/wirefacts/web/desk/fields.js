// The fields of the form in which a record is corrected.
import { el } from "./dom.js";
import { BOUNDS } from "./kinds.js";

/** A field under its label. */
export const labelled = (id, label, field) => el("div", {}, el("label", { for: id }, label), field);

/** A list to choose from; `given` are words, or [value, words]. "" stands for nothing. */
export function choices(id, given, chosen, onchange) {
  const options = given.map((each) => {
    const [value, shown] = Array.isArray(each) ? each : [each, each.replaceAll("_", " ")];
    return el("option", { value, selected: value === chosen }, shown || "–");
  });
  return el("select", { id, onchange: (event) => onchange(event.target.value) }, options);
}

/** The field for one value of `draft`; `set(name, value)` takes what is chosen or written. */
export function valueField(draft, [name, label, kind], { entities, dates }, set) {
  const id = `corrector-${name}`;
  if (Array.isArray(kind)) {
    if (draft[name] === undefined && kind[0]) set(name, kind[0]);
    return labelled(id, label, choices(id, kind, draft[name] ?? kind[0], (value) => set(name, value || null)));
  }
  const isOptional = kind.endsWith("?");
  const what = kind.replace("?", "");
  if (what === "day") return labelled(id, label, dayField(id, draft[name], dates, (value) => set(name, value)));
  const { read, write } = FORMS[what];
  const isNumber = what === "number";
  const field = el("input", {
    id,
    type: isNumber ? "number" : "text",
    ...(isNumber ? { step: "any", min: 0, ...BOUNDS[name] } : { dir: "auto" }),
    list: what === "party" ? "corrector-names" : false,
    required: !isOptional,
    autocomplete: "off",
    oninput: () => set(name, read(field.value.trim(), entities)),
  });
  field.value = write(draft[name]) ?? "";
  return labelled(id, what === "parties" ? `${label} (names, a semicolon between two)` : label, field);
}

/** A party by its name, or one of its other names. */
function party(name, entities) {
  const found = entities.find((entity) => entity.name === name || entity.aliases.includes(name));
  return { entity: found?.id ?? null, name };
}

/** By kind: what becomes of the words in a field, and the words of a value. */
const FORMS = {
  party: { read: (text, entities) => (text ? party(text, entities) : null), write: (value) => value?.name },
  parties: {
    read: (text, entities) => text.split(";").map((part) => part.trim()).filter(Boolean).map((part) => party(part, entities)),
    write: (value) => value?.map((each) => each.name).join("; "),
  },
  number: { read: Number, write: (value) => value },
  text: { read: (text) => text || null, write: (value) => value },
};

/** The dates of the text, to choose the day of a fact from. */
function dayField(id, when, dates, set) {
  const found = new Map(dates.map((date) => [date.evidence[0].start, told(date)]));
  if (when) found.set(when.start, when);
  const sorted = [...found.values()].sort((one, other) => one.start - other.start);
  const options = sorted.map((day) => [String(day.start), `${day.text}: ${day.value}`]);
  return choices(id, [["", "none of the text"], ...options], when ? String(when.start) : "", (chosen) => set(found.get(Number(chosen)) ?? null));
}

/** A date's value with the words that give it. */
function told(date) {
  const [{ start, end, text }] = date.evidence;
  return { value: date.value, text, start, end };
}
