// The form in which one record is corrected: its type, its words, its fields.
import { el, words } from "./dom.js";
import { ALWAYS, KINDS, turned, withSpans } from "./kinds.js";
import { spans } from "./tell.js";

/** A form for `record`; `keep(record)` gets what it should have said, `leave()` is called when nothing is kept. */
export function corrector(record, page, entities, keep, leave) {
  let draft = structuredClone(record);
  const host = el("div");
  const form = el("form", { class: "corrector", "aria-label": "Correct this fact" }, host);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (draft.type !== "date" || draft.value) keep({ ...draft, confidence: 1 });
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      leave();
    }
  });
  const change = (made, redraw = false) => {
    draft = made(draft);
    page.mark(spans(draft));
    if (redraw) draw();
  };
  function draw() {
    const names = el("datalist", { id: "corrector-names" }, entities.map((entity) => el("option", { value: entity.name })));
    host.replaceChildren(
      names,
      typeField(draft, (type) => change((now) => turned(now, type), true)),
      ...spans(draft).map((span, index) => spanField(span, index, page, change)),
      ...[...KINDS[draft.type], ...ALWAYS].map((field) => valueField(draft, field, entities, (name, value) => change((now) => ({ ...now, [name]: value })))),
      el(
        "p",
        { class: "actions" },
        el("button", { class: "main" }, "Keep the correction"),
        el("button", { type: "button", onclick: leave }, "Leave it"),
      ),
    );
  }
  draw();
  return form;
}

function labelled(id, label, field) {
  return el("div", {}, el("label", { for: id }, label), field);
}

function chooser(id, choices, chosen, onchange) {
  const options = choices.map((choice) => el("option", { value: choice, selected: choice === chosen }, choice.replaceAll("_", " ")));
  return el("select", { id, onchange: (event) => onchange(event.target.value) }, options);
}

function typeField(draft, change) {
  const onchange = (type) => {
    change(type);
    document.getElementById("corrector-type").focus();
  };
  return labelled("corrector-type", "Type", chooser("corrector-type", Object.keys(KINDS), draft.type, onchange));
}

/** The words of a span, with buttons that move its ends by a word, and one that takes what is selected. */
function spanField(given, index, page, change) {
  const group = el("div", { role: "group", class: "span", "aria-label": "Words" });
  let span = given;
  const move = (start, end) => {
    if (start >= end) return;
    span = page.span(start, end);
    shown.replaceChildren(words(span.text));
    change((now) => withSpans(now, spans(now).map((each, at) => (at === index ? span : each))));
  };
  const button = (label, sign, work) => el("button", { type: "button", class: "small", "aria-label": label, onclick: work }, sign);
  const shown = el("blockquote", { dir: "auto" }, words(span.text));
  group.append(
    shown,
    button("Start a word earlier", "⇤ start", () => move(page.step(span.start, -1, true), span.end)),
    button("Start a word later", "start ⇥", () => move(page.step(span.start, 1, true), span.end)),
    button("End a word earlier", "⇤ end", () => move(span.start, page.step(span.end, -1, false))),
    button("End a word later", "end ⇥", () => move(span.start, page.step(span.end, 1, false))),
    button("Take the words selected in the text", "take selection", () => {
      const taken = page.selected();
      if (taken) move(taken.start, taken.end);
    }),
  );
  return group;
}

function valueField(draft, [name, label, kind], entities, change) {
  const id = `corrector-${name}`;
  if (Array.isArray(kind)) {
    if (draft[name] === undefined) change(name, kind[0]);
    return labelled(id, label, chooser(id, kind, draft[name] ?? kind[0], (value) => change(name, value)));
  }
  const party = (text) => {
    const found = entities.find((entity) => entity.name === text || entity.aliases.includes(text));
    return { entity: found?.id ?? null, name: text };
  };
  const read = {
    party: (text) => party(text),
    parties: (text) => text.split(";").map((part) => part.trim()).filter(Boolean).map(party),
    number: (text) => Number(text),
    text: (text) => text,
  }[kind];
  const written = { party: (value) => value?.name, parties: (value) => value?.map((each) => each.name).join("; ") }[kind] ?? ((value) => value);
  const optional = ["agents", "patients", "what"].includes(name);
  const field = el("input", {
    id,
    type: kind === "number" ? "number" : "text",
    step: kind === "number" ? "any" : false,
    min: kind === "number" ? "0" : false,
    list: kind === "party" ? "corrector-names" : false,
    required: !optional,
    dir: kind === "number" ? false : "auto",
    autocomplete: "off",
    oninput: () => change(name, read(field.value.trim())),
  });
  field.value = written(draft[name]) ?? "";
  return labelled(id, kind === "parties" ? `${label} (names, a semicolon between two)` : label, field);
}
