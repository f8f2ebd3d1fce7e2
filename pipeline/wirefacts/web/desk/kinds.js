// The fields of each type of record that a person may correct, and what may stand in them.
const EVENTS = [
  "win_election", "lose_election", "declare_victory", "concede", "project_winner", "endorse", "withdraw", "nominate",
  "announce_candidacy", "congratulate", "appoint", "resign", "elect", "convict", "acquit", "charge", "sentence", "arrest",
  "sue", "rule", "impeach", "veto", "sign", "pass", "reject", "attack", "die", "injure", "displace", "debate", "protest",
  "testify",
];
const MEDIA = ["phone", "meeting", "letter", "email", "text", "video", "unspecified"];

/**
 * By type: [field, label, kind], what every such record says. A kind is "party", "parties", "text", "number", "day", or the words
 * to choose from; with "?" behind it, or "" among the words, it may be left empty.
 */
export const KINDS = {
  quote: [["speaker", "Speaker", "party"], ["quote_kind", "Kind", ["direct", "mixed", "indirect"]]],
  contact: [["initiator", "From", "party"], ["recipients", "To", "parties"], ["medium", "How", MEDIA]],
  vote_count: [["choice", "For whom", "party"], ["count", "Votes", "number"], ["unit", "Unit", "text"]],
  vote_share: [["choice", "For whom", "party"], ["percent", "Percent", "number"]],
  age: [["person", "Person", "party"], ["years", "Years", "number"]],
  role: [["person", "Person", "party"], ["title", "Title", "text"]],
  date: [["value", "Value", "text"], ["timex_type", "Kind", ["DATE", "TIME", "DURATION", "SET"]]],
  event: [["event", "What happened", EVENTS], ["agents", "Who did", "parties?"], ["patients", "To whom", "parties?"]],
  count: [["value", "Number", "number"], ["unit", "Unit", "text"], ["what", "Of what", "text"]],
};

/** By type: what only some such records say. */
export const MORE = {
  quote: [["addressees", "Said to", "parties?"], ["medium", "By what means", ["", ...MEDIA]], ["relayed_from", "Relayed from", "party?"]],
  contact: [["purpose", "What for", "text?"]],
  vote_count: [["stance", "Stance", ["", "for", "against", "abstain"]], ["contest", "Contest", "text?"]],
  vote_share: [["population", "Among whom", "text?"], ["survey", "Survey", "party?"]],
  age: [],
  role: [["organization", "Of what", "party?"], ["status", "Status", ["", "current", "former", "elect", "acting"]]],
  date: [],
  event: [],
  count: [["bound", "Bound", ["exact", "at_least", "at_most", "about"]]],
};

/** Fields that every type has. */
export const ALWAYS = [
  ["factuality", "How it is put", ["asserted", "reported", "negated", "possible", "planned"]],
  ["attribution", "Who vouches for it (nobody: the article)", "party?"],
  ["when", "Day", "day?"],
  ["where", "Place", "party?"],
];

/** What numbers may be. */
export const BOUNDS = { years: { max: 130 }, percent: { max: 100 }, count: { step: 1 } };

const COMMON = ["id", "evidence", "attribution", "factuality", "when", "where", "confidence"];

/** `record` as one of another type: what all records share, and the new type's own fields, which are empty. */
export function turned(record, type) {
  if (record.type === type) return record;
  const common = Object.fromEntries(COMMON.map((name) => [name, record[name]]));
  return withSpans({ ...common, type }, record.type === "quote" ? record.content : record.evidence);
}

/** `record` about other words. */
export function withSpans(record, spans) {
  const moved = { ...record, evidence: spans };
  if (record.type === "quote") moved.content = spans;
  if (record.type === "date") return { ...moved, earliest: null, latest: null, edtf: null };
  return moved;
}
