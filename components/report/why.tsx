import type { Finding } from "#lib/report/schema.ts";
import { fill } from "#lib/report/template.ts";
import { Prose } from "./prose.tsx";
import { TemplateText } from "./template-text.tsx";

/** Why a check matters, with what it found; where a check that passes found nothing to name, with the word for it. */
export function Why({ text, params }: { text: string } & Pick<Finding, "params">) {
  const filled = fill(text, params);
  return /\{\w+\}/.test(filled) ? <TemplateText text={text} /> : <Prose text={filled} />;
}
