// The form in which one record is corrected: its type, its words, its fields.
import { el, say, words } from "./dom.js";
import { choices, labelled, valueField } from "./fields.js";
import { ALWAYS, KINDS, MORE, turned, withSpans } from "./kinds.js";
import { spans } from "./tell.js";

/**
 * A form for `record` of an article with these `entities` and `dates` (records). `keep(record)` gets what it should have said,
 * `leave()` is called when nothing is kept.
 */
export function corrector(record, page, { entities, dates }, keep, leave) {
  let draft = structuredClone(record);
  const host = el("div");
  const type = choices("corrector-type", Object.keys(KINDS), draft.type, (chosen) => {
    change((now) => turned(now, chosen));
    draw();
  });
  const names = el("datalist", { id: "corrector-names" }, entities.map((entity) => el("option", { value: entity.name })));
  const form = el("form", { class: "corrector", "aria-label": "Correct this fact" }, names, labelled("corrector-type", "Type", type), host);
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
  const change = (made) => {
    draft = made(draft);
    page.mark(spans(draft));
  };
  const set = (name, value) => change((now) => ({ ...now, ...sourced(record, name, value), [name]: value }));
  const fields = (some) => some.map((field) => valueField(draft, field, { entities, dates }, set));
  function draw() {
    const more = MORE[draft.type];
    host.replaceChildren(
      ...spans(draft).map((span, index) => spanField(span, index, page, change)),
      ...fields(KINDS[draft.type]),
      ...fields(ALWAYS),
      more.length ? el("details", {}, el("summary", {}, "More"), fields(more)) : "",
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

/** The words that name a speaker go where it becomes another. */
const sourced = (record, name, party) =>
  name !== "speaker" || record.speaker === undefined
    ? {}
    : { speaker_span: party?.name === record.speaker.name ? record.speaker_span : null };

/** The words of a span, with buttons that move its ends by a word, and one that takes what is selected. */
function spanField(given, index, page, change) {
  const group = el("div", { role: "group", class: "span", "aria-label": "Words" });
  const sought = el("input", { type: "text", class: "find", "aria-label": "Words to look for in the text", placeholder: "other words", dir: "auto" });
  const find = () => {
    const found = page.find(sought.value.trim(), span.end);
    if (found) move(found.start, found.end);
    else say("These words do not stand in the text.");
  };
  sought.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    find();
  });
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
      else say("Select words in the text first.");
    }),
    sought,
    button("Find these words in the text", "find", find),
  );
  return group;
}
