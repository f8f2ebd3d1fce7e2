// What a drawn verdict does when it is looked at: pairs light up, citations can be copied.
import { copy, el, say } from "./dom.js";

/** Gives life to the verdicts in `host`. */
export function liven(host) {
  for (const verdict of host.querySelectorAll(".wf-verdict")) {
    for (const type of ["mouseover", "mouseout"]) verdict.addEventListener(type, (event) => light(verdict, event));
  }
  for (const cited of host.querySelectorAll(".wf-cite")) cited.append(" ", copier(cited));
}

function light(verdict, event) {
  const number = event.target.closest?.("[data-edit], .wf-differences li")?.dataset;
  const wanted = event.type === "mouseover" ? (number?.edit ?? number?.n) : undefined;
  for (const edit of verdict.querySelectorAll("[data-edit]")) edit.classList.toggle("wf-lit", edit.dataset.edit === wanted);
}

/** A button that copies a citation, with the link to its words where there is one. */
function copier(cited) {
  const text = cited.textContent;
  const link = cited.nextElementSibling?.matches(".wf-link") ? cited.nextElementSibling.querySelector("a").href : "";
  const button = el("button", { type: "button", class: "small" }, "Copy citation");
  button.addEventListener("click", async () => {
    const done = await copy(link ? `${text} ${link}` : text);
    say(done ? "Copied." : "This browser does not let us copy; select the words instead.");
  });
  return button;
}
