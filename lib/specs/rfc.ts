import type { Reference } from "#lib/report/schema.ts";
import { documents } from "./documents.ts";

/**
 * A reference to a section of an RFC in the table of documents.
 * In: the number and the section ("4.6.4", "" for the whole). Throws at module load when the RFC is not in the table.
 */
export function rfc(number: keyof typeof documents, section = ""): Reference {
  const document = documents[number];
  return {
    id: section ? `RFC ${number} §${section}` : `RFC ${number}`,
    title: document.title,
    url: `https://www.rfc-editor.org/rfc/rfc${number}.html${section ? `#${anchorOf(section)}` : ""}`,
  };
}

/** Appendices have letters, and anchors of their own. */
function anchorOf(section: string): string {
  return /^[A-Z]/.test(section) ? `appendix-${section}` : `section-${section}`;
}
