// Day and night: as the system has it, unless it was chosen here. Runs before the page is painted, so it is no module.
"use strict";
(() => {
  const NAME = "wirefacts.desk.theme";
  const BY_NIGHT = "prefers-color-scheme";
  const wanted = { light: "not all", dark: "screen" };
  const rules = Array.from(document.styleSheets)
    .flatMap((sheet) => Array.from(sheet.cssRules))
    .filter((rule) => rule.media?.mediaText.includes(BY_NIGHT))
    .map((rule) => [rule.media, rule.media.mediaText]);

  function kept() {
    try {
      const theme = JSON.parse(localStorage.getItem(NAME));
      return Object.hasOwn(wanted, theme) ? theme : "system";
    } catch {
      return "system";
    }
  }

  function keep(theme) {
    try {
      if (theme === "system") localStorage.removeItem(NAME);
      else localStorage.setItem(NAME, JSON.stringify(theme));
    } catch {
      /* chosen for as long as the page is open */
    }
  }

  function paint(theme) {
    document.documentElement.dataset.theme = theme;
    for (const [media, asWritten] of rules) media.mediaText = wanted[theme] ?? asWritten;
  }

  paint(kept());
  addEventListener("DOMContentLoaded", () => {
    const choice = document.getElementById("theme");
    choice.value = kept();
    choice.addEventListener("change", () => {
      keep(choice.value);
      paint(choice.value);
    });
    addEventListener("storage", (event) => {
      if (event.key !== NAME && event.key !== null) return;
      choice.value = kept();
      paint(choice.value);
    });
  });
})();
