import type { Reference } from "#lib/report/schema.ts";

/** Internet-Drafts that Mailvane cites, where no RFC says the same.. */
const drafts = {
  bimi: {
    short: "BIMI draft",
    title: "Brand Indicators for Message Identification",
    name: "draft-brand-indicators-for-message-identification",
  },
  "svg-tiny-ps": { short: "SVG Tiny PS draft", title: "SVG Tiny Portable/Secure", name: "draft-svg-tiny-ps-abrotman" },
} as const;

/** A reference to a section of a draft ("5.3", "" for the whole). */
export function draft(id: keyof typeof drafts, section = ""): Reference {
  const { short, title, name } = drafts[id];
  return {
    id: section ? `${short} §${section}` : short,
    title,
    url: `https://datatracker.ietf.org/doc/html/${name}${section ? `#section-${section}` : ""}`,
  };
}
