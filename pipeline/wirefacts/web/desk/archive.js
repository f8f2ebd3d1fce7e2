// The archive: search it by words, speaker, date; check against what was found.
import { ask } from "./api.js";
import { byId, values } from "./dom.js";
import { onSend } from "./forms.js";

export function begin() {
  onSend(byId("archive-form"), byId("archive-result"), search);
}

async function search() {
  await ask(`/v1/archive/search?${new URLSearchParams(values(byId("archive-form")))}`);
}
