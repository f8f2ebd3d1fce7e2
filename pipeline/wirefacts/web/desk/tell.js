// What a record says, in a line, as it stands now.
const names = (parties) => (parties ?? []).map((party) => party.name).join(", ");

const SAID = {
  quote: (r) => `${r.speaker.name}: ${r.content.map((span) => span.text).join(" … ")}`,
  contact: (r) => `${r.initiator.name} → ${names(r.recipients)} (${r.medium})`,
  vote_count: (r) => `${r.choice.name}: ${r.count} ${r.unit}`,
  vote_share: (r) => `${r.choice.name}: ${r.percent}%`,
  age: (r) => `${r.person.name} is ${r.years}`,
  role: (r) => `${r.person.name}: ${r.title}`,
  date: (r) => `${r.evidence[0].text}: ${r.value}`,
  event: (r) => [r.event.replaceAll("_", " "), [names(r.agents), names(r.patients)].filter(Boolean).join(" → ")].filter(Boolean).join(": "),
  count: (r) => `${r.value} ${r.unit} ${r.what ?? ""}`,
};

/** How a fact is put that is none, or none yet. */
const HEDGED = ["negated", "possible", "planned"];

/** A line of words for a record. */
export const tell = (record) => [SAID[record.type](record), ...HEDGED.filter((how) => how === record.factuality)].join(" · ");

/** The spans that a record is about. */
export const spans = (record) => (record.type === "quote" ? record.content : record.evidence);
