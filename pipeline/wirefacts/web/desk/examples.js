// Something to try: invented people, an invented town.
const HEARING = `SENATOR ROE: Will the ferry toll rise?

ADA QUILL: We will not raise the ferry toll this year. We may, if the council asks, look at the parking fees. The harbour needs forty new lamps before the winter storms.

SENATOR ROE: And the pier?

ADA QUILL: The pier opens in June, and it will cost 3 million crowns.`;

const DRAFT = `SAMBALU (Coastline Press) — The harbour's new manager sounded bold on Tuesday.

“We will raise the ferry toll this year,” Ada Quill told the committee.

She also had a date for the pier. “The pier opens in June,” Quill said, “and it will cost 3 million crowns.”

“The lamps are a scandal,” Quill added.`;

const STORY = `SAMBALU, Lower Keys (Coastline Press) — Ada Quill, 61, won the runoff for mayor on Tuesday with 54 percent of the vote, and her opponent called her shortly after midnight to concede.

“I wish her well, and I told her so,” said Bram Odell, the former harbor master, who had led the first round.

Quill received 12,406 votes to Odell's 10,567, the election office said on Wednesday. Turnout was the highest since 1998.

“We will rebuild the pier,” Quill told supporters. “We will not raise the ferry toll.”

About 300 people gathered outside the town hall. Governor Lena Marsh said she would meet the new mayor next week.`;

const SOURCE = {
  id: "hearing",
  text: HEARING,
  headline: "Harbour committee, hearing",
  published: "2031-04-07",
  uri: "https://harbour.example/hearing",
};

export const examples = {
  source: SOURCE,
  quote: { claim: "We will raise the ferry toll this year", speaker: "Ada Quill", date: "2031-04-07", house: "strict" },
  draft: { draft: DRAFT, published: "2031-04-08", house: "strict" },
  article: {
    text: STORY,
    headline: "Quill wins Sambalu runoff",
    published: "2025-11-05",
    source: "Coastline Press",
    uri: "https://coastline.example/runoff",
  },
};
