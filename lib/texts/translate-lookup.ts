import type { AnyAskable, AnyLookup, Field } from "#lib/engine/lookup.ts";
import { sayShared } from "./say-shared.ts";
import type { Speaker } from "./speaker.ts";
import { type Spoken, spokenOf } from "./spoken.ts";
import { translateColumn } from "./translate-report.ts";

/** What a lookup or the domain report declares, in Japanese: what pages, forms and the documentation of checks show. Everything else is the same. */
export function translateAskable<Asked extends AnyAskable>(asked: Asked): Asked {
  const spoken = spokenOf(asked.id);
  const say: Speaker = spoken?.say ?? sayShared;
  const said = (text: string) => say(text) ?? text;
  return {
    ...asked,
    title: spoken?.texts.title ?? said(asked.title),
    summary: spoken?.texts.summary ?? said(asked.summary),
    fields: asked.fields.map((field) => translateField(field, asked.id)),
    ...(asked.text && {
      text: { ...asked.text, label: said(asked.text.label), help: said(asked.text.help), placeholder: said(asked.text.placeholder) },
    }),
    ...(spoken && { columns: spoken.lookup.columns.map((column) => translateColumn(column, spoken)) }),
    ...(spoken && { checks: spoken.lookup.checks.map((check) => translateCheck(check, spoken)) }),
  };
}

/** A field of the form of this lookup, or of the domain report; one that is in Japanese stays as it is. */
export function translateField(field: Field, asked: string): Field {
  const say = spokenOf(asked)?.say ?? sayShared;
  const { label, help, placeholder, choices } = field;
  return {
    ...field,
    label: say(label) ?? label,
    help: say(help) ?? help,
    placeholder: say(placeholder) ?? placeholder,
    ...(choices && { choices: choices.map((choice) => ({ ...choice, label: say(choice.label) ?? choice.label })) }),
  };
}

function translateCheck(check: AnyLookup["checks"][number], { checkOf, detailOf }: Spoken): AnyLookup["checks"][number] {
  const texts = checkOf(check.id);
  if (!texts) return check;
  const { title, failureTitle, why, fix } = texts;
  const details = Object.fromEntries(Object.entries(check.details).map(([id, detail]) => [id, detailOf(check, id) ?? detail]));
  return { ...check, title, failureTitle, why, fix, details };
}
