// What this service has, asked once.
import { ask } from "./api.js";

let asked = null;

/** `{ archive, max_characters }` of the service; without an archive where it does not say. */
export function terms() {
  asked ??= ask("/desk/terms").catch(() => {
    asked = null;
    return { archive: false, max_characters: 200_000 };
  });
  return asked;
}
