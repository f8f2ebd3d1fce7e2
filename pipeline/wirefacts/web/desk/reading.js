// What the drawing of an article does when it is looked at.

/** Gives life to the drawing in `host`. */
export function liven() {}
