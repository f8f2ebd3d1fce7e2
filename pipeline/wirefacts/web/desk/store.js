// What a reload must not lose, in this browser's storage; in memory where that is full or off.
const PREFIX = "wirefacts.desk.";
const memory = new Map();
let trouble = null;
let off = false;

/** Calls `tell(message)` when something could not be kept, `tell(null)` when all is kept again. */
export const onTrouble = (tell) => {
  trouble = tell;
};

/** The value kept under a name, or `otherwise`. */
export function load(name, otherwise = null) {
  if (memory.has(name)) return memory.get(name);
  try {
    const found = localStorage.getItem(PREFIX + name);
    return found === null ? otherwise : JSON.parse(found);
  } catch {
    return otherwise;
  }
}

/** Keeps a value under a name; true where a reload will find it. */
export function save(name, value) {
  if (off) return false;
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value));
    memory.delete(name);
    if (memory.size === 0) trouble?.(null);
    return true;
  } catch {
    memory.set(name, value);
    trouble?.("This browser keeps nothing more (its storage is full or off). Export before you close this page.");
    return false;
  }
}

/** True where something would be lost by leaving the page. */
export const isAtRisk = () => memory.size > 0;

/** Forgets everything of the desk's, and keeps nothing more until the page is loaded again. */
export function forget() {
  off = true;
  memory.clear();
  try {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => localStorage.removeItem(key));
  } catch {
    /* there is nothing then */
  }
}
