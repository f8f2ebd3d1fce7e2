"use strict";
// Readings of articles: choosing somebody, going from a fact to its words and back. A page works without this file.
(() => {
  if (window.wirefactsReading) return;
  window.wirefactsReading = true;

  const among = (story, marks) => Array.from(story.querySelectorAll(marks));
  const seen = (node) => node.getClientRects().length > 0 && getComputedStyle(node).visibility === "visible";

  function choose(story, party) {
    for (const node of among(story, ".wf-on")) node.classList.remove("wf-on");
    const bar = story.querySelector(".wf-chosen");
    delete story.dataset.chosen;
    if (bar) bar.hidden = party === null;
    if (party === null) return;
    for (const node of among(story, `[data-p~="${party}"]`)) node.classList.add("wf-on");
    story.dataset.chosen = party;
    story.dataset.at = "-1";
    const entry = story.querySelector(`.wf-party[data-p="${party}"]`);
    entry.open = true;
    if (bar) bar.querySelector("p").textContent = entry.querySelector("summary").textContent;
  }

  // Brings a part of the reading into sight, whatever view, filter or choice hides it, and the keyboard to it.
  function show(story, node) {
    const view = node.closest("[data-view]");
    if (view && !seen(view)) story.querySelector(`.wf-see-${view.dataset.view}`).checked = true;
    const kind = /wf-c(\d)/.exec(node.getAttribute("class") || "");
    if (kind) for (const box of among(story, `.wf-k${kind[1]}`)) box.checked = true;
    if (!seen(node)) choose(story, null);
    if (!node.hasAttribute("tabindex") && !node.matches("a,summary")) node.tabIndex = -1;
    node.focus({ preventScroll: true });
    node.scrollIntoView({ block: node.closest(".wf-text") ? "center" : "nearest" });
  }

  function light(story, number) {
    for (const node of among(story, ".wf-lit")) node.classList.remove("wf-lit");
    for (const node of among(story, `.wf-text [data-r="${number}"], .wf-card[id$="-r${number}"]`)) node.classList.add("wf-lit");
  }

  function meet(story, party) {
    choose(story, party);
    const radio = story.querySelector(".wf-see-whoiswho");
    if (radio) radio.checked = true;
    const entry = story.querySelector(`.wf-party[data-p="${party}"] summary`);
    const side = story.querySelector(".wf-side");
    if (getComputedStyle(side).position === "sticky" || !story.querySelector(".wf-text")) entry.scrollIntoView({ block: "nearest" });
  }

  function step(story, by) {
    const mentions = among(story, `.wf-text [data-p="${story.dataset.chosen}"][id]`);
    if (!mentions.length) return;
    const before = Number(story.dataset.at);
    const at = (Math.max(before, by < 0 ? 0 : -1) + by + mentions.length) % mentions.length;
    story.dataset.at = String(at);
    show(story, mentions[at]);
  }

  // The bar goes with its buttons, so the keyboard goes on from what is shown beside the text.
  function leave(story) {
    choose(story, null);
    story.querySelector(".wf-views :checked").focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const story = event.target.closest(".wf-story");
    if (!story || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const go = event.target.closest("[data-go]");
    if (go) {
      const by = Number(go.dataset.go);
      if (by) step(story, by);
      else leave(story);
      return;
    }
    const summary = event.target.closest(".wf-party > summary");
    if (summary) {
      choose(story, summary.parentNode.open ? null : summary.parentNode.dataset.p);
      if (story.dataset.chosen) event.preventDefault();
      return;
    }
    const link = event.target.closest('a[href^="#"]');
    if (!link) return;
    const target = document.getElementById(link.getAttribute("href").slice(1));
    if (!target) return;
    event.preventDefault();
    if (link.dataset.p) {
      meet(story, link.dataset.p);
      return;
    }
    const fact = /-[rm](\d+)$/.exec(target.id);
    if (fact) light(story, fact[1]);
    show(story, target);
  });

  document.addEventListener("keydown", (event) => {
    const story = event.target.closest && event.target.closest(".wf-story");
    if (story && event.key === "Escape" && story.dataset.chosen) leave(story);
  });
})();
