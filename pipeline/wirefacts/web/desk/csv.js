// Records as a table for spreadsheets, one row a record.
import { spans, tell } from "./tell.js";

const COLUMNS = {
  document: (record, document) => document.id,
  id: (record) => record.id,
  type: (record) => record.type,
  says: (record) => tell(record),
  evidence: (record) => spans(record).map((span) => span.text).join(" … "),
  start: (record) => spans(record)[0].start,
  end: (record) => spans(record).at(-1).end,
  vouched_for_by: (record) => record.attribution?.name ?? "",
  factuality: (record) => record.factuality,
  when: (record) => record.when?.value ?? "",
  where: (record) => record.where?.name ?? "",
  confidence: (record) => record.confidence,
};

/** An extraction as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function csv(extraction) {
  const rows = extraction.records.map((record) => Object.values(COLUMNS).map((cell) => cell(record, extraction.document)));
  return [Object.keys(COLUMNS), ...rows].map((row) => row.map(quoted).join(",")).join("\r\n") + "\r\n";
}

function quoted(value) {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
