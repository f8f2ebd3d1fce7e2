// Questions to the service that sent this page; nowhere else.
import { byId, say } from "./dom.js";

const TOKEN = "wirefacts.token";
/** Seconds that are waited without a word of the user's, and how often. */
const SOON = 5;
const PATIENCE = 5;

/** What the service refuses, in words for whoever asked. */
export class Refused extends Error {
  constructor(message, status = 0) {
    super(message);
    this.status = status;
  }
}

/** The answer to a question, from JSON. Throws Refused. */
export async function ask(path, body) {
  const answer = await inTurn(path, body);
  if (answer.status === 401 && (await newToken())) return ask(path, body);
  if (!answer.ok) throw new Refused(await told(answer), answer.status);
  try {
    return await answer.json();
  } catch {
    throw new Refused("The service's answer broke off.");
  }
}

/** The answer, asked for again while the service is full. */
async function inTurn(path, body) {
  let answer = await sent(path, body);
  for (let tries = 0; tries < PATIENCE && isFull(answer); tries += 1) {
    say("Others are being served …");
    await new Promise((done) => setTimeout(done, 1000 * Number(answer.headers.get("Retry-After"))));
    answer = await sent(path, body).finally(() => say(""));
  }
  return answer;
}

/** True where the service says to come again in a moment. */
const isFull = (answer) => answer.status === 503 && Number(answer.headers.get("Retry-After") ?? Infinity) <= SOON;

async function sent(path, body) {
  const headers = body === undefined ? {} : { "Content-Type": "application/json" };
  const token = kept();
  if (token) headers.Authorization = `Bearer ${token}`;
  const request = body === undefined ? { headers } : { method: "POST", headers, body: JSON.stringify(body) };
  try {
    return await fetch(path, request);
  } catch {
    throw new Refused("The service does not answer. Is it still running?");
  }
}

/** Problem details in a line. */
async function told(answer) {
  let problem = {};
  try {
    problem = await answer.json();
  } catch {
    /* an answer without details */
  }
  const troubles = (problem.errors ?? []).map((each) => `${each.where}: ${each.what}`);
  const wait = answer.headers.get("Retry-After");
  const parts = [problem.detail ?? problem.title ?? `The service refused (${answer.status}).`, ...troubles];
  if (wait) parts.push(`Try again in ${wait} seconds.`);
  return parts.join(" ");
}

function kept() {
  try {
    return sessionStorage.getItem(TOKEN);
  } catch {
    return null;
  }
}

/** Forgets the service's token. */
export function forgetToken() {
  try {
    sessionStorage.removeItem(TOKEN);
  } catch {
    /* there is none then */
  }
}

let asking = null;

/** Asks for a token, once for all who want it; false where none was given. */
function newToken() {
  asking ??= tokenAsked().finally(() => (asking = null));
  return asking;
}

function tokenAsked() {
  const dialog = byId("token");
  const field = byId("token-field");
  field.value = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      "close",
      () => {
        try {
          if (field.value) sessionStorage.setItem(TOKEN, field.value);
        } catch {
          /* kept nowhere: asked again next time */
        }
        resolve(field.value !== "" && kept() === field.value);
      },
      { once: true },
    );
  });
}
