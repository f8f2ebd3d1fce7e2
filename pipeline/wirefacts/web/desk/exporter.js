// The form that asks for corrections as a file.
import { el, values, words } from "./dom.js";
import { run } from "./forms.js";

const FORMS = { markup: "our markup (.story)", labelstudio: "Label Studio", annotations: "W3C annotations" };
const TOPICS = [
  "elections", "legislatures", "courts", "diplomacy", "disasters", "conflict", "business", "labour", "science", "health",
  "sport", "culture", "crime", "obituaries", "local-government",
];

const select = (id, name, choices) =>
  el("select", { id, name }, Object.entries(choices).map(([value, label]) => el("option", { value }, label)));

/** The form; `work(terms)` gives the file that was made. */
export function exporter(work) {
  const told = el("div");
  const topics = Object.fromEntries(TOPICS.map((topic) => [topic, topic.replace("-", " ")]));
  const form = el(
    "form",
    { class: "exporter", "aria-label": "Export corrections" },
    el("h2", {}, "Take the corrections along"),
    el(
      "div",
      { class: "row" },
      el("div", {}, el("label", { for: "export-form" }, "As"), select("export-form", "form", FORMS)),
      el("div", {}, el("label", { for: "export-topic" }, "Topic"), select("export-topic", "topic", topics)),
    ),
    el("label", { class: "file" }, el("input", { type: "checkbox", name: "reviewed", value: "yes" }), " only what I decided on"),
    el("p", { class: "actions" }, el("button", { type: "submit" }, "Export")),
    told,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { form: as, topic, reviewed } = values(form);
    run(form.querySelector("[type=submit]"), told, async () => {
      const file = await work({ form: as, topic, reviewed: reviewed !== undefined });
      const left = file.left_out.map((each) => el("li", {}, words(each)));
      told.replaceChildren(...(left.length ? [el("p", {}, "Not in the file:"), el("ul", {}, left)] : []));
      return `${file.name} is there.`;
    });
  });
  return form;
}
